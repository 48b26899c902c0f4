//! Connections to the server: a few at a time, each for one request and for a limited time.

use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// A browser opens six connections at most.
const MAX_CONNECTIONS: usize = 32;

/// Answers the requests that a listener accepts, until accepting fails.
///
/// A connection is for one request. It ends if the head of the request does not arrive `within` this time. If its document
/// does not arrive within this time, the request is answered with 408. The answer has to be taken within this time, too. If
/// more than 32 connections are open, the oldest is ended, so that no client keeps others out.
///
/// # Errors
///
/// If no connection can be accepted.
pub async fn serve(listener: TcpListener, router: Router, within: Duration) -> io::Result<()> {
    let router = router.layer(middleware::from_fn(move |request: Request, next: Next| {
        answered(request, next, within)
    }));
    let mut connections: VecDeque<JoinHandle<()>> = VecDeque::new();
    loop {
        let (stream, _) = listener.accept().await?;
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(within)
            .keep_alive(false)
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router.clone()));
        connections.retain(|one| !one.is_finished());
        connections.push_back(tokio::spawn(async move {
            // The head, the document and the answer. A browser that closes a page ends its connections in any way.
            drop(timeout(within.saturating_mul(3), connection).await);
        }));
        if connections.len() > MAX_CONNECTIONS {
            connections.pop_front().inspect(JoinHandle::abort);
        }
    }
}

async fn answered(request: Request, next: Next, within: Duration) -> Response {
    match timeout(within, next.run(request)).await {
        Ok(answer) => answer,
        Err(_) => StatusCode::REQUEST_TIMEOUT.into_response(),
    }
}
