// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <string>

namespace maillage::inline io {

/// What kind of file a name says it is: `.json`, also of `X.JSON`; empty when it does not say.
inline std::string extension_of(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    for (char& c : extension)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return extension;
}

}  // namespace maillage::inline io
