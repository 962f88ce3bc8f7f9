//! `guest-get-memory-blocks` and `guest-get-memory-block-info`.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use qemu_qapi::{CommandError, qga};

use crate::failure::because;

const DIR: &str = "/sys/devices/system/memory";

/// Returns the blocks of memory, sorted by number. The list is empty if the system does not report blocks.
pub(crate) fn blocks() -> Result<Vec<qga::GuestMemoryBlock>, CommandError> {
    blocks_in(Path::new(DIR))
}

/// Returns the size of a block.
pub(crate) fn block_info() -> Result<qga::GuestMemoryBlockInfo, CommandError> {
    block_info_in(Path::new(DIR))
}

fn blocks_in(dir: &Path) -> Result<Vec<qga::GuestMemoryBlock>, CommandError> {
    let failed = |error| because(format_args!("Can't open directory\"{}/\"", dir.display()), error);
    let entries = match fs::read_dir(dir) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(failed)?,
    };
    let mut blocks = Vec::new();
    for entry in entries {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        if let Some(index) = name.to_str().and_then(|name| name.strip_prefix("memory")?.parse().ok()) {
            blocks.push(block(index, &entry.path())?);
        }
    }
    blocks.sort_by_key(|block| block.phys_index);
    Ok(blocks)
}

fn block(index: u64, dir: &Path) -> Result<qga::GuestMemoryBlock, CommandError> {
    // Old kernels lack both files. Then all memory is present, and cannot be removed.
    let online = read(dir, "state")?.is_none_or(|state| state.starts_with("online"));
    let can_offline = read(dir, "removable")?.is_some_and(|removable| !removable.starts_with('0'));
    Ok(qga::GuestMemoryBlock::new(index, online).can_offline(can_offline))
}

fn block_info_in(dir: &Path) -> Result<qga::GuestMemoryBlockInfo, CommandError> {
    const NAME: &str = "block_size_bytes";
    let text = fs::read_to_string(dir.join(NAME)).map_err(|error| because(sysfs(NAME), error))?;
    let size = u64::from_str_radix(text.trim(), 16);
    size.map(qga::GuestMemoryBlockInfo::new).map_err(|error| CommandError::generic(format!("{}: {error}", sysfs(NAME))))
}

fn read(dir: &Path, name: &str) -> Result<Option<String>, CommandError> {
    match fs::read_to_string(dir.join(name)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(because(sysfs(name), error)),
    }
}

fn sysfs(name: &str) -> String {
    format!("open sysfs file \"{name}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn read_from_files() {
        let dir = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("block_size_bytes", "8000000\n");
        write("memory10/state", "offline\n");
        write("memory10/removable", "1\n");
        write("memory2/state", "online\n");
        write("memory2/removable", "0\n");
        write("memory3/other", "");
        write("power/other", "");
        assert_eq!(block_info_in(dir.path()).unwrap().size, 0x800_0000);
        let blocks = blocks_in(dir.path()).unwrap();
        let blocks: Vec<_> = blocks.iter().map(|block| (block.phys_index, block.online, block.can_offline)).collect();
        assert_eq!(blocks, [(2, true, Some(false)), (3, true, Some(false)), (10, false, Some(true))]);
    }

    #[test]
    fn not_told() {
        let nowhere = Path::new("/nonexistent");
        assert!(blocks_in(nowhere).unwrap().is_empty());
        let error = block_info_in(nowhere).unwrap_err();
        assert_eq!(error.desc, "open sysfs file \"block_size_bytes\": No such file or directory");
    }
}
