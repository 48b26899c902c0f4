//! Serves the intake form on this computer alone: `cargo run -- [PORT]`.

use std::net::Ipv4Addr;
use std::time::Duration;

use efro_gti::document::escaped;
use tokio::net::TcpListener;
use tokio::runtime;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port = match std::env::args_os().nth(1) {
        Some(port) => {
            let port = port.to_string_lossy();
            port.parse().map_err(|_| format!("not a port: {}", escaped(&port)))?
        }
        None => 8080,
    };
    // One thread is plenty: an answer takes less than a millisecond, and one person types.
    runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        // Not to be reached from other computers: nobody is asked who they are.
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        println!("http://{}/", listener.local_addr()?);
        let router = intake_form::local_router();
        intake_form::serve(listener, router, Duration::from_secs(10)).await?;
        Ok(())
    })
}
