//! Serves the intake form on this computer alone: `cargo run -- [PORT]`.

use std::net::Ipv4Addr;

use tokio::net::TcpListener;
use tokio::runtime;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port = match std::env::args().nth(1) {
        Some(port) => port.parse().map_err(|_| format!("not a port: {port:?}"))?,
        None => 8080,
    };
    // One thread is plenty: an answer takes less than a millisecond, and one person types.
    runtime::Builder::new_current_thread().enable_io().build()?.block_on(async {
        // Not to be reached from other computers: nobody is asked who they are.
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        println!("http://{}/", listener.local_addr()?);
        axum::serve(listener, intake_form::router()).await?;
        Ok(())
    })
}
