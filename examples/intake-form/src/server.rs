//! The answers of the server, path by path. Nest the [`router`] in your own server, or use
//! the functions that it needs.

use askama::Template;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, Query};
use axum::http::{StatusCode, header};
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

/// The page, and the answers that it asks for.
pub fn router() -> Router {
    Router::new()
        .route("/", get(page))
        .route("/form.js", get(|| file("text/javascript", include_str!("../page/form.js"))))
        .route("/form.css", get(|| file("text/css", include_str!("../page/form.css"))))
        .route("/samples/{number}", get(sample))
        .route("/assess", post(assess))
        .route("/open", post(open))
        .layer(DefaultBodyLimit::max(LIMIT))
}

/// `?lang=nl` or `?lang=en`.
#[derive(Deserialize)]
struct Asked {
    lang: Option<Language>,
}

impl Asked {
    fn language(&self) -> Language {
        self.lang.unwrap_or(Language::Dutch)
    }
}

async fn page(Query(asked): Query<Asked>) -> Response {
    match Page::new(asked.language()).render() {
        Ok(page) => ([(header::CONTENT_SECURITY_POLICY, POLICY)], Html(page)).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

async fn file(kind: &'static str, text: &'static str) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, kind), (header::X_CONTENT_TYPE_OPTIONS, "nosniff")], text)
}

/// The whole form, each time: there is nothing to keep between two keys.
async fn assess(Query(asked): Query<Asked>, document: String) -> Response {
    or_problems(Answer::to(&document, asked.language()))
}

async fn open(Query(asked): Query<Asked>, document: String) -> Response {
    or_problems(opened(&document, asked.language()))
}

/// The value, or the problems of a document that cannot be read.
fn or_problems(value: Result<impl Serialize, Vec<String>>) -> Response {
    match value {
        Ok(value) => Json(value).into_response(),
        Err(problems) => (StatusCode::UNPROCESSABLE_ENTITY, Json(problems)).into_response(),
    }
}

async fn sample(Path(number): Path<usize>, asked: Query<Asked>) -> Response {
    match SAMPLES.get(number) {
        Some(sample) => open(asked, sample.document.clone()).await,
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
