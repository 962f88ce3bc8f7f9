//! Short programs that show uses of the crates: see the files beside this folder.
