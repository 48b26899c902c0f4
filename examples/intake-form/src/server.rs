//! The answers of the server, path by path. Nest the [`router`] in your own server, or use
//! the functions that it needs.

use askama::Template;
use axum::Router;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{self, DefaultBodyLimit, Path, Request};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Json, Response};
use axum::routing::{get, post};
use efro_gti::Language;
use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::opened::opened;
use crate::page::Page;
use crate::samples::SAMPLES;

/// The most bytes of a document: a proposal of some fifty pages.
const LIMIT: usize = 256 * 1024;

/// The page may load its own script and style, and nothing from anywhere else, so that nothing
/// typed in it can run or leave.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                      img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The headers of every answer.
const HEADERS: [(HeaderName, HeaderValue); 4] = [
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    // No cache keeps the answers.
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
];

/// The page, and the answers that it asks for. Requests from pages of other sites are refused.
pub fn router() -> Router {
    Router::new()
        .route("/", get(page))
        .route("/form.js", get(|| file("text/javascript", include_str!("../page/form.js"))))
        .route("/form.css", get(|| file("text/css", include_str!("../page/form.css"))))
        .route("/samples/{number}", get(sample))
        .route("/assess", post(assess))
        .route("/open", post(open))
        .layer(DefaultBodyLimit::max(LIMIT))
        .layer(middleware::from_fn(same_origin))
        .layer(middleware::map_response(with_headers))
}

/// The same for this computer alone: requests for any other host are refused, so that no other name
/// can be made to lead here.
pub fn local_router() -> Router {
    router().layer(middleware::from_fn(local)).layer(middleware::map_response(with_headers))
}

async fn with_headers(mut answer: Response) -> Response {
    for (name, value) in HEADERS {
        answer.headers_mut().insert(name, value);
    }
    answer
}

/// Refuses a request that a page of another origin makes.
async fn same_origin(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let origin = headers.get(header::ORIGIN).map(|origin| {
        let origin = origin.to_str().ok().and_then(|origin| origin.parse::<Uri>().ok());
        origin.and_then(|origin| origin.authority().cloned())
    });
    match origin {
        Some(origin) if origin.is_none() || origin != host(headers) => {
            StatusCode::FORBIDDEN.into_response()
        }
        _ => next.run(request).await,
    }
}

async fn local(request: Request, next: Next) -> Response {
    let host = host(request.headers());
    match host.as_ref().map(Authority::host) {
        Some("127.0.0.1" | "localhost") => next.run(request).await,
        _ => StatusCode::MISDIRECTED_REQUEST.into_response(),
    }
}

/// The host that a request names.
fn host(headers: &HeaderMap) -> Option<Authority> {
    headers.get(header::HOST)?.to_str().ok()?.parse().ok()
}

/// `?lang=nl` or `?lang=en`.
#[derive(Deserialize)]
struct Asked {
    lang: Option<Language>,
}

/// The query, or why it cannot be read, of which nothing is echoed.
type Query = Result<extract::Query<Asked>, QueryRejection>;

/// The language that is asked for, or Dutch.
fn language(query: Query) -> Result<Language, StatusCode> {
    let extract::Query(asked) = query.map_err(|_| StatusCode::BAD_REQUEST)?;
    Ok(asked.lang.unwrap_or(Language::Dutch))
}

async fn page(query: Query) -> Result<Html<String>, StatusCode> {
    let page = Page::new(language(query)?).render();
    page.map(Html).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn file(kind: &'static str, text: &'static str) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, kind)], text)
}

/// The whole form, each time: there is nothing to keep between two keys.
async fn assess(query: Query, document: String) -> Result<Response, StatusCode> {
    Ok(or_problems(Answer::to(&document, language(query)?)))
}

async fn open(query: Query, document: String) -> Result<Response, StatusCode> {
    Ok(or_problems(opened(&document, language(query)?)))
}

/// The value, or the problems of a document that cannot be read.
fn or_problems(value: Result<impl Serialize, Vec<String>>) -> Response {
    match value {
        Ok(value) => Json(value).into_response(),
        Err(problems) => (StatusCode::UNPROCESSABLE_ENTITY, Json(problems)).into_response(),
    }
}

async fn sample(
    number: Result<Path<usize>, PathRejection>,
    query: Query,
) -> Result<Response, StatusCode> {
    let sample = number.ok().and_then(|Path(number)| SAMPLES.get(number));
    let sample = sample.ok_or(StatusCode::NOT_FOUND)?;
    open(query, sample.document.clone()).await
}
