// SPDX-License-Identifier: Apache-2.0
#pragma once
// An account of its own for one test: what the library keeps for its user goes to a folder that is
// removed with all it holds.

#include <cstdlib>
#include <string>

#include "folder.hpp"

namespace maillage {

class Cache {
public:
    Cache() {
        if (const char* value = std::getenv(variable)) before_ = value;
        use();
    }
    ~Cache() {
        if (before_.empty()) unsetenv(variable);
        else setenv(variable, before_.c_str(), 1);
    }
    Cache(const Cache&) = delete;
    Cache& operator=(const Cache&) = delete;

    /// Makes it the account under which the library works.
    void use() const { setenv(variable, folder_.path().c_str(), 1); }
    const Folder& folder() const { return folder_; }

private:
    static constexpr const char* variable = "XDG_CACHE_HOME";

    std::string before_;
    Folder folder_;
};

}  // namespace maillage
