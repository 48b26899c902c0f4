//! Connections to the server: at most a few at a time, and none that sends its request or takes its answer too slowly.

use std::io;
use std::sync::Arc;
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
use tokio::sync::Semaphore;
use tokio_io_timeout::TimeoutStream;

/// A browser opens six connections at most.
const MAX_CONNECTIONS: usize = 32;

/// Answers the requests that a listener accepts, until accepting fails.
///
/// A connection ends if the head of its request does not arrive `within` this time, or no further
/// request does, or if the client takes nothing of an answer for this time. A request whose document does not arrive is
/// answered with 408.
///
/// # Errors
///
/// If no connection can be accepted.
pub async fn serve(listener: TcpListener, router: Router, within: Duration) -> io::Result<()> {
    let router = router.layer(middleware::from_fn(move |request: Request, next: Next| {
        answered(request, next, within)
    }));
    let room = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let place = Arc::clone(&room).acquire_owned().await.map_err(io::Error::other)?;
        let (stream, _) = listener.accept().await?;
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(within));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(within)
            .serve_connection(
                TokioIo::new(Box::pin(stream)),
                TowerToHyperService::new(router.clone()),
            );
        tokio::spawn(async move {
            // A browser that closes a page ends its connections in any way.
            drop(connection.await);
            drop(place);
        });
    }
}

async fn answered(request: Request, next: Next, within: Duration) -> Response {
    match tokio::time::timeout(within, next.run(request)).await {
        Ok(answer) => answer,
        Err(_) => StatusCode::REQUEST_TIMEOUT.into_response(),
    }
}
