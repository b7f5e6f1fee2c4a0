// SPDX-License-Identifier: Apache-2.0
#include "moment.hpp"

#include <algorithm>

#include <maillage/vocabulary/spoken_date.hpp>

#include "answer.hpp"

namespace maillage::inline analysis {

std::vector<Parameter> dated(std::vector<Parameter> own) {
    own.push_back({"at",
                   Parameter::Type::date,
                   "",
                   {"date à laquelle on regarde ce qui existe ; sans elle, aujourd’hui",
                    "datum waarop men kijkt wat bestaat; zonder deze vandaag",
                    "date at which one looks at what exists; without it, today"}});
    own.push_back({"certainty",
                   Parameter::Type::choice,
                   "possible",
                   {"à cette date, tout ce qui peut exister, ou seulement ce qui existe sûrement",
                    "op die datum alles wat kan bestaan, of enkel wat zeker bestaat",
                    "at that date, all that may exist, or only what surely does"},
                   {"possible", "certain"}});
    return own;
}

Moment::Moment(const Arguments& arguments)
    : at_(arguments.date("at")),
      certainty_(arguments.text("certainty") == "certain" ? Certainty::certain
                                                          : Certainty::possible) {}

Moment::Moment(Date at) : at_(at), certainty_(Certainty::possible) {}

Moment Moment::possibly() const {
    Moment moment = *this;
    moment.certainty_ = Certainty::possible;
    return moment;
}

View Moment::view(const Network& network) const {
    return at_ ? network.at(at_, certainty_) : View(network);
}

bool Moment::sees(const Period& period, Certainty certainty) const {
    static const Network nothing;
    if (!at_) return true;
    return nothing.at(at_, certainty).holds({{}, 0, period.certain(), period.possible()});
}

bool Moment::sees(const Inquiry& inquiry, std::string_view table) const {
    return inquiry.answered == true &&
           std::ranges::find(inquiry.tables, table) != inquiry.tables.end() &&
           sees({inquiry.on, Date::open()});
}

namespace {

Texts sentence_at(Date at, std::size_t certain, std::size_t perhaps) {
    const Label sure{
        "À la date demandée ({0}), {1} {1|réseau existe|réseaux existent} sûrement.",
        "Op de gevraagde datum ({0}) {1|bestaat|bestaan} zeker {1} {1|netwerk|netwerken}.",
        "At the date asked ({0}), {1} {1|réseau surely exists|réseaux surely exist}."};
    const Label unsure{
        "À la date demandée ({0}), {2} {2|réseau existe|réseaux existent} peut-être, et aucun "
        "sûrement : la période n’en est pas assez connue.",
        "Op de gevraagde datum ({0}) {2|bestaat|bestaan} misschien {2} {2|netwerk|netwerken}, en "
        "zeker geen enkel: de periode is niet genoeg bekend.",
        "At the date asked ({0}), {2} {2|réseau|réseaux} may exist, and none surely: the period is "
        "not known well enough."};
    const Label both{
        "À la date demandée ({0}), {1} {1|réseau existe|réseaux existent} sûrement ; {2} {2|autre "
        "peut|autres peuvent} exister, faute d’en connaître assez la période.",
        "Op de gevraagde datum ({0}) {1|bestaat|bestaan} zeker {1} {1|netwerk|netwerken}; {2} "
        "andere {2|bestaat|bestaan} misschien: de periode is niet genoeg bekend.",
        "At the date asked ({0}), {1} {1|réseau surely exists|réseaux surely exist}; {2} "
        "{2|other|others} may, the period not being known well enough."};
    return said(perhaps == 0   ? sure
                : certain == 0 ? unsure
                               : both,
                {spoken(at), number_of(certain), number_of(perhaps)});
}

}  // namespace

Present Moment::present(const Model& model, const Network& network) const {
    Present present{{}, omitted_by(network), {}};
    std::size_t all = 0, certain = 0, possible = 0, ended = 0;
    for (Node node = 0; node < network.node_count(); ++node) {
        const Id<Reseau> id = network.reseau(node);
        if (!id) continue;
        const Period& period = model.reseaux[id].period;
        ++all;
        certain += sees(period, Certainty::certain);
        possible += sees(period, Certainty::possible);
        ended += static_cast<bool>(period.until);
        if (sees(period)) present.reseaux.push_back(id);
    }
    const auto omit = [&](const Label& what, std::size_t count) {
        if (count) present.omitted.push_back({what, count});
    };
    omit({"réseaux qui n’existent sûrement pas à cette date",
          "netwerken die op die datum zeker niet bestaan",
          "réseaux that surely do not exist at that date"},
         all - possible);
    if (is_certain())
        omit({"réseaux dont on ne sait pas s’ils existent à cette date",
              "netwerken waarvan men niet weet of ze op die datum bestaan",
              "réseaux of which it is not known whether they exist at that date"},
             possible - certain);
    present.sentence =
        at_ ? sentence_at(at_, certain, possible - certain)
            : said({"Aucune date n’est demandée : {1} {1|réseau|réseaux} sur {0} {1|a une date de "
                    "fin, et compte|ont une date de fin, et comptent} tout de même.",
                    "Er is geen datum gevraagd: {1} van de {0} {0|netwerk|netwerken} {1|heeft een "
                    "einddatum, en telt|hebben een einddatum, en tellen} toch mee.",
                    "No date is asked: {1} {1|réseau|réseaux} of {0} {1|has a date of end, and "
                    "counts|have a date of end, and count} all the same."},
                   {number_of(all), number_of(ended)});
    return present;
}

}  // namespace maillage::inline analysis
