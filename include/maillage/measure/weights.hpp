// SPDX-License-Identifier: Apache-2.0
#pragma once
// Weights: what the number on an edge means. Nobody can tell from the number itself, and the two
// meanings give opposite answers: a strong tie is a short way, a long distance is a weak tie. It is
// therefore stated, never guessed, and a measure refuses the meaning it cannot use.

#include <maillage/vocabulary/term.hpp>

namespace maillage::inline measurement {

// clang-format off
/// On a path, an edge of strength w is 1/w long, and one of distance w is w long. Where a measure
/// uses weights, each is greater than 0 (ArgumentError `network.weight`). Of a dated view, weights
/// are those of the facts that hold.
MAILLAGE_TERMS(Weights,
    (ignored, "ignorés", "genegeerd", "ignored"),
    (strength, "intensité", "sterkte", "strength"),
    (distance, "distance", "afstand", "distance"))
// clang-format on

}  // namespace maillage::inline measurement
