// SPDX-License-Identifier: Apache-2.0
#pragma once
// What members expect of a coordination, part by part, and the means by which coordinations answer:
// the table of annex 7.2 of the 2014 study, each means being a question of its codebook.

#include <span>
#include <string_view>
#include <utility>

#include <maillage/model/activity.hpp>

#include "coordination/facts.hpp"

namespace maillage::inline analysis {

struct Means {
    std::string_view question;  ///< of the codebook, which counts those that have it
    Label label;
    /// Whether it is in use, where the question counts more than that, or less.
    coordination::Answers (*in_use)(const coordination::Facts&) = nullptr;
};

/// One part of an expectation, and the means that serve it.
struct Part {
    Expectation expectation;
    std::string_view code;
    Label label;
    std::span<const Means> means;
};

/// In the order of the study.
std::span<const Part> parts_of_expectations();

/// Whether an expectation comes first: to know each other and to exchange, without which the others
/// are not met.
inline bool comes_first(Expectation expectation) {
    return expectation == Expectation::meet || expectation == Expectation::exchange;
}

/// Whether each coordination uses a means, and the rows that show it.
std::pair<coordination::Answers, coordination::Evidence> in_use(const Means& means,
                                                                const coordination::Facts& facts);

}  // namespace maillage::inline analysis
