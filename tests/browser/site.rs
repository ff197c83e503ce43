//! The site under test: the built files behind a local server, whole, damaged, or under another path.

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use perigee::charts::Chart;
use perigee::view_state::{Mode, View, ViewState};
use std::path::PathBuf;
use tower_http::services::ServeDir;

/// How the site is served.
#[derive(Clone, Debug)]
pub struct Site {
    /// The path the site lives under; ends with a slash.
    path: &'static str,
    /// Files whose name starts and ends like this answer 404.
    missing: Option<(&'static str, &'static str)>,
}

impl Site {
    /// The site as built, at the root.
    pub fn whole() -> Self {
        Self { path: "/", missing: None }
    }

    /// The site as built, under a path.
    pub fn under(path: &'static str) -> Self {
        Self { path, ..Self::whole() }
    }

    /// The site without the files whose name starts and ends like this.
    pub fn without(start: &'static str, end: &'static str) -> Self {
        Self { missing: Some((start, end)), ..Self::whole() }
    }

    /// Serves it for as long as the runtime lives; returns the address of the page.
    pub async fn serve(self) -> String {
        let dist = dist();
        assert!(dist.join("index.html").is_file(), "there is no built page in {}", dist.display());
        let files = ServeDir::new(dist);
        let router = match self.path {
            "/" => Router::new().fallback_service(files),
            path => Router::new().nest_service(path.trim_end_matches('/'), files),
        };
        let missing = self.missing;
        let router = router.layer(middleware::from_fn(move |request, next| answer(missing, request, next)));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a local port is free");
        let address = listener.local_addr().expect("a bound socket has an address");
        tokio::spawn(async move { axum::serve(listener, router).await });
        format!("http://{address}{}", self.path)
    }
}

async fn answer(missing: Option<(&'static str, &'static str)>, request: Request, next: Next) -> Response {
    let name = request.uri().path().rsplit('/').next().unwrap_or_default();
    match missing {
        Some((start, end)) if name.starts_with(start) && name.ends_with(end) => StatusCode::NOT_FOUND.into_response(),
        _ => next.run(request).await,
    }
}

/// The folder of the build under test.
pub fn dist() -> PathBuf {
    let named = std::env::var_os("PERIGEE_DIST").map(PathBuf::from);
    named.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("dist"))
}

/// A view in one of its modes.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The view.
    pub view: View,
    /// Its mode.
    pub mode: Mode,
}

impl Place {
    /// Every mode of every view.
    pub fn all() -> Vec<Self> {
        View::ALL.iter().flat_map(|&view| view.modes().iter().map(move |&mode| Self { view, mode })).collect()
    }

    /// The places whose figure fills the page.
    pub fn with_chart() -> Vec<(Self, Chart)> {
        Self::all().into_iter().filter_map(|place| Some((place, Chart::of(place.mode)?))).collect()
    }

    /// The query string that opens it, with further settings.
    pub fn link(self, settings: &str) -> String {
        let query = ViewState { view: self.view, mode: self.mode, ..ViewState::default() }.to_query();
        [query.as_str(), settings].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("&")
    }
}
