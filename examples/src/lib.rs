//! Short programs that show what the crates are for: see the files beside this folder.
