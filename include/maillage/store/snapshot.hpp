// SPDX-License-Identifier: Apache-2.0
#pragma once
// A snapshot: a model kept aside so that it comes back faster than from its files. It is a private
// cache, not a format: only the version of the library, the machine and the account that made it take
// it back, and nothing else reads it. JSON is the record (see io).
//
//     Model model;
//     try {
//         model = load_snapshot("bruxelles.snapshot");
//     } catch (const FileError&) {  // none yet, or one that is refused
//         model = read("data/bruxelles").model;
//         save_snapshot(model, "bruxelles.snapshot");
//     }
//
// It holds the model alone, all of it: persons too, so that only the owner may read the file. What
// reading said (issues, rejected rows) is not in it; check(model) says what can be said of the facts.

#include <string>

#include <maillage/model/model.hpp>
#include <maillage/vocabulary/error.hpp>

namespace maillage::inline store {

/// A snapshot that cannot be used: what it says is to be read again from the source files.
struct SnapshotError : FileError {
    using FileError::FileError;
};

/// Writes a snapshot, whole or not at all, and seals it with the secret of this account, which is
/// drawn at the first one and kept in its cache folder (XDG_CACHE_HOME, else ~/.cache).
/// FileError if either cannot be written. O(size of the model).
void save_snapshot(const Model& model, const std::string& path);

/// The model of a snapshot. SnapshotError if it is not one, was made by another version, is cut, was
/// changed, or comes from another account or machine: all of it is checked before any of it is
/// believed. FileError if there is no such file. O(size of the model).
Model load_snapshot(const std::string& path);

/// Whether this library was built with snapshots (MAILLAGE_SNAPSHOT); if not, both functions throw
/// SnapshotError.
bool has_snapshots();

}  // namespace maillage::inline store
