// SPDX-License-Identifier: Apache-2.0
// In the place of snapshot.cpp, where the library is built without MAILLAGE_SNAPSHOT.
#include <maillage/store/snapshot.hpp>

namespace maillage::inline store {

void save_snapshot(const Model&, const std::string&) {
    throw SnapshotError({"snapshot.absent", {}});
}

Model load_snapshot(const std::string&) { throw SnapshotError({"snapshot.absent", {}}); }

bool has_snapshots() { return false; }

}  // namespace maillage::inline store
