// SPDX-License-Identifier: Apache-2.0
#pragma once
// The version of the library (semantic versioning). The build reads it from here.

#define MAILLAGE_VERSION "0.1.0"

namespace maillage {

/// The version of the file format that read and write speak; it changes apart from the library's.
inline constexpr const char* format_version = "maillage/1";

}  // namespace maillage
