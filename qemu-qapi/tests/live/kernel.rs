//! A Linux kernel for guests, with its modules.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::program::skip_for;

const VARIABLE: &str = "QAPI_TEST_KERNEL";

/// A kernel as distributions package it: `boot/vmlinuz-RELEASE`, and `lib/modules/RELEASE` beside `boot`.
#[derive(Clone, Debug)]
pub(crate) struct Kernel {
    pub(crate) image: PathBuf,
    pub(crate) modules: PathBuf,
}

impl Kernel {
    /// The kernel that [`VARIABLE`] names, or else the one in `/boot` that was changed last.
    #[track_caller]
    pub(super) fn find() -> Option<Self> {
        if let Some(image) = env::var_os(VARIABLE).filter(|value| !value.is_empty()) {
            let image = PathBuf::from(image);
            let kernel = Self::at(&image);
            return Some(kernel.unwrap_or_else(|| {
                panic!("{VARIABLE} names {}, which is no kernel with modules that can be read", image.display())
            }));
        }
        let files = fs::read_dir("/boot").into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
        let kernels = files.filter_map(|image| Self::at(&image));
        let newest = kernels.max_by_key(|kernel| fs::metadata(&kernel.image).and_then(|file| file.modified()).ok());
        if newest.is_none() {
            skip_for(&format!("there is no kernel for guests (see CONTRIBUTING; {VARIABLE} names one)"));
        }
        newest
    }

    fn at(image: &Path) -> Option<Self> {
        let image = std::path::absolute(image).ok()?;
        let release = image.file_name()?.to_str()?.strip_prefix("vmlinuz-")?;
        let modules = image.parent()?.parent()?.join("lib/modules").join(release);
        // Some distributions let only root read it.
        File::open(&image).ok()?;
        modules.is_dir().then_some(Self { modules, image })
    }
}
