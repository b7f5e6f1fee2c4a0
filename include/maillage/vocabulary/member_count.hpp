// SPDX-License-Identifier: Apache-2.0
#pragma once
// How many members an aggregate has, its base counting for one: a field that is declared and not
// described is found when the program is compiled.

#include <cstddef>
#include <utility>

namespace maillage::inline vocabulary::detail {

struct Anything {
    template <class T>
    operator T() const;
};
template <class T, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>) {
    return requires { T{(static_cast<void>(I), Anything{})...}; };
}
template <class T, std::size_t N = 0>
constexpr std::size_t member_count() {
    if constexpr (takes<T>(std::make_index_sequence<N + 1>{})) return member_count<T, N + 1>();
    else return N;
}

}  // namespace maillage::inline vocabulary::detail
