// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a call throws, for tests.

#include <string>

#include <maillage/vocabulary/error.hpp>

namespace maillage {

/// The code of the error that a call throws; "none" without one.
template <class Call>
std::string code_of(Call call) {
    try {
        call();
    } catch (const Error& error) {
        return std::string(error.message().code);
    }
    return "none";
}

}  // namespace maillage
