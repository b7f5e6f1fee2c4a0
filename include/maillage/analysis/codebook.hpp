// SPDX-License-Identifier: Apache-2.0
#pragma once
// The codebook: each statement that the 2014 study makes about the Brussels social coordinations, as
// a question that any inventory answers from its own rows. No answer of the study is in it.
//
//     for (const CodebookEntry& entry : codebook(model))
//         if (entry.count)
//             std::cout << entry.id << ": " << *entry.count << " to " << *entry.count + entry.unknown
//                       << " of " << entry.population << '\n';

#include <optional>
#include <string>
#include <vector>

#include <maillage/model/model.hpp>
#include <maillage/vocabulary/range.hpp>

namespace maillage::inline analysis {

/// A question and its answer. A coordination speaks for its working groups and committees; it has
/// none of something only where an inquiry that it answered as complete says so.
struct CodebookEntry {
    std::string id;       ///< the number of the statement, such as `U022`
    Texts question;       ///< in three languages
    Texts population_of;  ///< of whom it is asked
    /// Of how many the answer is yes; nothing for a question that asks for a number.
    std::optional<std::size_t> count;
    /// The least and the most it may be, for a question that asks for a number; unknown where nobody
    /// tells.
    Range range;
    std::size_t population = 0;  ///< those that are, or may be, concerned
    std::size_t unknown = 0;     ///< of these, those of which one cannot say
    Texts note;                  ///< where the study contradicts itself: what is kept, and why
    Texts chapter;               ///< the chapter of the study that says it
};

/// Every question, in the order of the study, about a year, as one knows it at a date, if one is given:
/// about the last year in which anybody met by then, where none is given. O(questions × rows).
std::vector<CodebookEntry> codebook(const Model& model, std::optional<int> year = std::nullopt,
                                    Date at = {});

/// The last year in which anybody met; up to a date, where one is given: what is planned for later has
/// not been held.
std::optional<int> last_year_met(const Model& model, Date no_later_than = {});

/// How many réseaux may be social coordinations that a CPAS convenes, or not: their form, their scope
/// or who convenes them is unknown, and no question counts them.
std::size_t possible_coordinations(const Model& model, std::optional<int> year = std::nullopt,
                                   Date at = {});

/// A statement of the study that no inventory can answer.
struct OutOfScope {
    std::string id;
    Texts reason;
};

std::vector<OutOfScope> out_of_scope();

}  // namespace maillage::inline analysis
