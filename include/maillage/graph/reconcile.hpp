// SPDX-License-Identifier: Apache-2.0
#pragma once
// Ties as several respondents report them, made into one network by a rule that has a name. What
// is read is a directed network of reports: a → b says that a names b. Each end has its word:
//
//     yes       it names the other
//     no        it does not, though it was asked and answered
//     unknown   it does not, but it was not asked, did not answer, or says it did not name all
//
//     rule      there is a tie                     and nobody can tell when
//     union     a – b when one end says yes        one is unknown, and neither says yes
//     both      a – b when both ends say yes       one is unknown, and neither says no
//     sender    a → b when a says yes              the word of a is unknown
//     receiver  a → b when b says yes              the word of b is unknown
//
// After the union, the intersection, and the row and column structures of Krackhardt (1987),
// Cognitive social structures, Social Networks 9(2), 109–134. Naming oneself says nothing here.

#include <limits>
#include <vector>

#include <maillage/graph/network.hpp>
#include <maillage/graph/view.hpp>
#include <maillage/model/model.hpp>

namespace maillage::inline graph {

/// The code of `either` is `union`, which C++ keeps for itself.
enum class ReportRule : std::uint8_t { either, both, sender, receiver };

// clang-format off
inline const Vocabulary& terms_of(std::type_identity<ReportRule>) {
    static constexpr TermRow rows[] = {
        {"union", {"l’un des deux le dit", "een van beide zegt het", "either says so"}},
        {"both", {"les deux le disent", "beide zeggen het", "both say so"}},
        {"sender", {"celui dont part le lien le dit", "waar de band vertrekt zegt men het", "the sender says so"}},
        {"receiver", {"celui où arrive le lien le dit", "waar de band aankomt zegt men het", "the receiver says so"}}};
    static constexpr Vocabulary vocabulary{"ReportRule", rows};
    return vocabulary;
}
// clang-format on

/// How many pairs of nodes there are of each two words.
struct PairCounts {
    std::size_t confirmed = 0;    ///< yes and yes
    std::size_t disputed = 0;     ///< yes and no
    std::size_t absent = 0;       ///< no and no
    std::size_t unconfirmed = 0;  ///< yes and unknown
    std::size_t denied = 0;       ///< no and unknown
    std::size_t unknown = 0;      ///< unknown and unknown

    bool operator==(const PairCounts&) const = default;
};

struct Reconciled {
    Network network;
    ReportRule rule = ReportRule::either;
    std::vector<bool> respondents;  ///< of each node, whether its silence means no
    PairCounts pairs;

    /// The pairs of which both words are known: what agreement is a share of.
    std::size_t compared() const { return pairs.confirmed + pairs.disputed + pairs.absent; }
    /// On what share of them both ends say the same, yes or no; NaN when there is none. Where few
    /// are joined, two silences agree on nearly every pair: read it beside the next.
    double agreement() const { return share(pairs.confirmed + pairs.absent, compared()); }
    /// Of the pairs compared of which one end says yes, the share of which both do; NaN if none.
    double confirmation() const { return share(pairs.confirmed, pairs.confirmed + pairs.disputed); }

    /// The pairs that the rule speaks of: ordered ones for sender and receiver, twice as many.
    std::size_t population() const;
    /// Of how many of them nobody can tell: they are not in the network, and not proven absent.
    std::size_t unknown() const;

private:
    static double share(std::size_t part, std::size_t whole) {
        return whole == 0 ? std::numeric_limits<double>::quiet_NaN()
                          : static_cast<double>(part) / static_cast<double>(whole);
    }
};

/// Whose silence means no, one answer a node. Where the model has inquiries about ties, the actors
/// that answered one, unless they say that their answer is not complete; where it has none, those
/// with at least one report. O(nodes + edges + inquiries).
std::vector<bool> respondents(const Model& model, const View& reports);

/// The same without a model: the nodes with at least one report.
std::vector<bool> respondents(const View& reports);

/// The network that a rule makes of reports; with sender and receiver it is directed. An edge keeps
/// the facts that support it, and weighs what the reports' own rule makes of them: `strength` is
/// the mean of both ends. ArgumentError if the network has no direction, or if there is not one
/// answer a node. O(nodes + facts).
Reconciled reconcile(const View& reports, std::vector<bool> respondents, ReportRule rule);

}  // namespace maillage::inline graph
