//! Queries the state of many virtual machines concurrently, each with its own deadline.
//!
//! ```sh
//! cargo run -p qapi-examples --example many_vms -- /run/vms/*/qmp.sock
//! ```
#![allow(clippy::print_stdout)] // an example prints its results

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use qemu_qapi::qmp::AsyncClient as _;
use qemu_qapi::tokio::Qmp;
use qemu_qapi::{Error, Options};

async fn state(address: &str) -> Result<String, Error> {
    let options = Options::default()
        .connect_timeout(Duration::from_secs(2))
        .greeting_timeout(Duration::from_secs(2))
        .command_timeout(Duration::from_secs(5));
    let vm = Qmp::connect_with(address, &options).await?;
    Ok(vm.query_status().await?.status.to_string())
}

#[tokio::main]
async fn main() {
    let start = Instant::now();
    let asked: Vec<_> = std::env::args()
        .skip(1)
        .map(|address| {
            tokio::spawn(async move {
                let state = state(&address).await;
                (address, state)
            })
        })
        .collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for task in asked {
        let Ok((address, state)) = task.await else { continue };
        match state {
            Ok(state) => *counts.entry(state).or_default() += 1,
            Err(error) => println!("{address}: {error}"),
        }
    }
    for (state, count) in counts {
        println!("{count} {state}");
    }
    println!("in {:.0?}", start.elapsed());
}
