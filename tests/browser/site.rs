//! The site under test: the built files behind a local server, whole, damaged, or under another path.

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use perigee::charts::Chart;
use perigee::view_state::{Mode, View, ViewState};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tower_http::services::ServeDir;

/// What happens to a file on its way.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// It is sent as another type.
    WrongType,
    /// Its second half is lost.
    Truncated,
    /// One byte in its middle is another.
    Flipped,
    /// It works, but comes from another build: these bytes are added, which mean nothing.
    Other(&'static [u8]),
    /// Something else is there.
    Replaced(&'static [u8]),
}

/// How the site is served.
#[derive(Clone, Debug)]
pub struct Site {
    /// The path the site lives under; ends with a slash.
    path: &'static str,
    /// What happens to files whose name starts and ends like this.
    fault: Option<(&'static str, &'static str, Fault)>,
    /// How many answers the fault spoils.
    n_faults: usize,
}

impl Site {
    /// The site as built, at the root.
    pub fn whole() -> Self {
        Self { path: "/", fault: None, n_faults: usize::MAX }
    }

    /// The site as built, under a path.
    pub fn under(path: &'static str) -> Self {
        Self { path, ..Self::whole() }
    }

    /// The site without the files whose name starts and ends like this.
    pub fn without(start: &'static str, end: &'static str) -> Self {
        Self::with(start, end, Fault::Missing)
    }

    /// The site with a fault in the files whose name starts and ends like this.
    pub fn with(start: &'static str, end: &'static str, fault: Fault) -> Self {
        Self { fault: Some((start, end, fault)), ..Self::whole() }
    }

    /// The same, but only the first answer is spoiled.
    pub fn once(self) -> Self {
        Self { n_faults: 1, ..self }
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
        let (fault, left) = (self.fault, Arc::new(AtomicUsize::new(self.n_faults)));
        let router = router.layer(middleware::from_fn(move |request, next| answer(fault, left.clone(), request, next)));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a local port is free");
        let address = listener.local_addr().expect("a bound socket has an address");
        tokio::spawn(async move { axum::serve(listener, router).await });
        format!("http://{address}{}", self.path)
    }
}

/// Serves one HTML page of another origin; returns its address.
pub async fn host_page(html: String) -> String {
    let router = Router::new().fallback(move || std::future::ready(axum::response::Html(html.clone())));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a local port is free");
    let address = listener.local_addr().expect("a bound socket has an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    // Another name of this machine makes it another site, not only another origin.
    format!("http://localhost:{}/", address.port())
}

async fn answer(
    fault: Option<(&'static str, &'static str, Fault)>,
    left: Arc<AtomicUsize>,
    request: Request,
    next: Next,
) -> Response {
    let name = request.uri().path().rsplit('/').next().unwrap_or_default();
    let fault = fault.filter(|(start, end, _)| name.starts_with(start) && name.ends_with(end));
    let take_one = |left: usize| left.checked_sub(1);
    let mut response = match fault {
        Some((_, _, fault)) if left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take_one).is_ok() => {
            spoiled(fault, next.run(request).await).await
        }
        _ => next.run(request).await,
    };
    // A sandboxed frame has no origin, so its modules load only from where anyone may load them.
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

async fn spoiled(fault: Fault, response: Response) -> Response {
    let content_type = response.headers().get(header::CONTENT_TYPE).cloned().expect("files have a type");
    let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("a file can be read").to_vec();
    let half = body.len() / 2;
    let body = match fault {
        Fault::Missing => return StatusCode::NOT_FOUND.into_response(),
        Fault::WrongType => return ([(header::CONTENT_TYPE, "text/plain")], body).into_response(),
        Fault::Truncated => body[..half].to_vec(),
        Fault::Flipped => body.iter().enumerate().map(|(idx, byte)| byte ^ u8::from(idx == half)).collect(),
        Fault::Other(addition) => [&body, addition].concat(),
        Fault::Replaced(other) => other.to_vec(),
    };
    ([(header::CONTENT_TYPE, content_type)], body).into_response()
}

/// The folder of the built site.
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
