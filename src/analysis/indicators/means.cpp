// SPDX-License-Identifier: Apache-2.0
// What each coordination has to work with: working time, support, money, premises; and how many
// actors there are to coordinate with it.

#include <cmath>

#include "../cells.hpp"
#include "../coordination/grants.hpp"
#include "../coordination/signs.hpp"
#include "../described_year.hpp"
#include "../evidence.hpp"

namespace maillage::inline analysis::indicators::means {
namespace {

using namespace coordination;

const About about{
    "means",
    {"Moyens", "Middelen", "Means"},
    {"De quels moyens chaque coordination dispose-t-elle, pour combien d’acteurs à coordonner ?",
     "Over welke middelen beschikt elke coördinatie, voor hoeveel actoren om te coördineren?",
     "Which means does each coordination have, for how many actors to coordinate?"},
    {"Une ligne par coordination, celles sous le mi-temps d’abord. « Grande » : de ¾ à 2 "
     "équivalents temps plein ; « moyenne » : de 1/5 à ½ ; « petite » : moins de 1/5, pris sur le "
     "temps du responsable du service social ; aucune des trois : « autre ». Le temps de travail "
     "est celui des coordinateurs ensemble ; le soutien, celui d’un autre travailleur du CPAS. La "
     "subvention est celle de la dernière année, jusqu’à celle décrite, dont on connaît des "
     "montants. Les acteurs à coordonner sont les lieux d’activités du territoire ou, si on ne les "
     "connaît pas, les membres : la colonne « comptés » dit lesquels.",
     "Eén rij per coördinatie, eerst die onder de halftijdse. ‘Groot’: van ¾ tot 2 voltijdse "
     "equivalenten; ‘middelgroot’: van 1/5 tot ½; ‘klein’: minder dan 1/5, uit de tijd van de "
     "verantwoordelijke van de sociale dienst; geen van de drie: ‘andere’. De werktijd is die van "
     "de coördinatoren samen; de steun die van een andere werknemer van het OCMW. De toelage is "
     "die van het laatste jaar, tot het beschreven jaar, waarvan men bedragen kent. De actoren om "
     "te coördineren zijn de activiteitenplaatsen van het grondgebied of, als men die niet kent, "
     "de leden: de kolom ‘geteld’ zegt welke.",
     "One row a coordination, those below half time first. “Large”: from ¾ to 2 full-time "
     "equivalents; “medium”: from 1/5 to ½; “small”: less than 1/5, out of the time of the head of "
     "the social service; none of the three: “other”. Working time is that of the coordinators "
     "together; support, that of another worker of the CPAS. The grant is that of the last year, "
     "up to the one described, of which amounts are known. The actors to coordinate are the places "
     "of activity of the territory or, where these are not known, the members: the column "
     "“counted” says which."},
    {"Ce que coûte vraiment une coordination : les heures que ses membres y passent n’y sont pas, "
     "ni ce que le CPAS paie sans le dire. Un mi-temps est un minimum que demandent les "
     "praticiens, non une norme. Les lieux d’activités d’un territoire n’ont pas tous leur place "
     "dans une coordination ; un membre sur papier ne demande pas toujours du travail.",
     "Wat een coördinatie echt kost: de uren van haar leden zitten er niet in, noch wat het OCMW "
     "betaalt zonder het te zeggen. Een halftijdse is een minimum dat praktijkmensen vragen, geen "
     "norm. Niet alle activiteitenplaatsen van een grondgebied horen in een coördinatie thuis; een "
     "lid op papier vraagt niet altijd werk.",
     "What a coordination really costs: the hours that its members spend are not in it, nor what "
     "the CPAS pays without saying so. Half time is a minimum that practitioners ask for, not a "
     "norm. Not all places of activity of a territory belong in a coordination; a member on paper "
     "does not always ask for work."},
    described_year(),
    {"URIAS 2014, 4.2.2", "URIAS 2014, 4.2.8", "URIAS 2014, 5.3", "URIAS 2014, 7.3"}};

// clang-format off
MAILLAGE_TERMS(Size,
    (large, "grande", "groot", "large"),
    (medium, "moyenne", "middelgroot", "medium"),
    (small, "petite", "klein", "small"),
    (other, "autre", "andere", "other"))

MAILLAGE_TERMS(Counted,
    (activity_places, "lieux d’activités", "activiteitenplaatsen", "places of activity"),
    (members, "membres", "leden", "members"))
// clang-format on

/// The working time of the coordinators; none, where there surely is no coordinator.
Numbers fte_of(const Facts& facts) {
    Numbers fte = facts.fte;
    const Answers coordinated = has_coordinator(facts);
    for (std::size_t i = 0; i < fte.size(); ++i)
        if (coordinated[i] == Answer::no) fte[i] = {0, 0};
    return fte;
}

std::optional<Size> size_of(const Facts& facts, std::uint32_t place, const Bounds& fte) {
    if (fte.most == 0) return Size::other;
    if (facts.is_large[place] == Answer::yes) return Size::large;
    if (facts.is_medium[place] == Answer::yes) return Size::medium;
    if (facts.is_small[place] == Answer::yes) return Size::small;
    const Answer any = facts.is_large[place] | facts.is_medium[place] | facts.is_small[place];
    return any == Answer::no ? std::optional(Size::other) : std::nullopt;
}

/// What is to be coordinated, and how much of it there is for one full-time equivalent.
struct Load {
    std::optional<Counted> counted;
    Bounds actors, per_fte;
};

Load load_of(const Facts& facts, std::uint32_t place, const Bounds& fte) {
    Load load;
    if (facts.activity_places[place].stated())
        load = {Counted::activity_places, facts.activity_places[place], {}};
    else if (facts.members[place].stated()) load = {Counted::members, facts.members[place], {}};
    if (load.counted && fte.most > 0)
        load.per_fte = {load.actors.least / fte.most,
                        fte.least > 0 ? load.actors.most / fte.least : Bounds::any};
    return load;
}

/// What each coordination says of its coordinators and of its support, and the rows that say it.
struct Work {
    std::map<std::string, Named> duties;
    std::vector<Evident> evidence;
};

std::vector<Work> work_of(const Facts& facts) {
    const Model& model = facts.model;
    std::vector<Work> work(facts.coordinations.size());
    for (const Post& post : model.posts) {
        const std::uint32_t place = facts.home(post.reseau);
        if (place == Selection::nobody || !facts.stands(post)) continue;
        work[place].evidence.push_back(shown_by(model, model.posts, post));
        if (!post.function.is(PostFunction::coordinator) ||
            !facts.coordinations.contains(post.reseau))
            continue;
        for (const AnyTerm& duty : post.other_duties) {
            const Named name = named(vocabulary_of<Duty>(), duty);
            work[place].duties[name.key] = name;
        }
    }
    for (const Payment& payment : payments(facts)) {
        const Grant& grant = model.grants[payment.grant];
        if (grant.year && grant.year == facts.grant_year)
            work[payment.place].evidence.push_back(shown_by(model, model.grants, grant));
    }
    return work;
}

std::vector<FindingColumn> columns() {
    return {
        named_column("reseau", {"coordination", "coördinatie", "coordination"}),
        named_column("size", {"taille", "omvang", "size"}),
        {"fte_least", Label{"ETP, au moins", "VTE, minstens", "FTE, at least"},
         "full-time equivalents"},
        {"fte_most", Label{"ETP, au plus", "VTE, hoogstens", "FTE, at most"},
         "full-time equivalents"},
        {"half_time", Label{"au moins un mi-temps", "minstens halftijds", "at least half time"}},
        {"support", Label{"soutien", "steun", "support"}},
        {"other_duties",
         Label{"cumule d’autres fonctions", "combineert andere functies", "has other duties"}},
        named_column("duties", {"autres fonctions", "andere functies", "other duties"}),
        {"grant_least", Label{"subvention, au moins", "toelage, minstens", "grant, at least"},
         "EUR"},
        {"grant_most", Label{"subvention, au plus", "toelage, hoogstens", "grant, at most"}, "EUR"},
        named_column("logistics", {"logistique", "logistiek", "logistics"}),
        named_column("counted", {"comptés", "geteld", "counted"}),
        {"actors_least",
         Label{"acteurs à coordonner, au moins", "actoren om te coördineren, minstens",
               "actors to coordinate, at least"}},
        {"actors_most",
         Label{"acteurs à coordonner, au plus", "actoren om te coördineren, hoogstens",
               "actors to coordinate, at most"}},
        {"per_fte_least", Label{"par ETP, au moins", "per VTE, minstens", "per FTE, at least"}},
        {"per_fte_most", Label{"par ETP, au plus", "per VTE, hoogstens", "per FTE, at most"}},
        evidence_column()};
}

/// Of the coordinations of one size.
struct Sums {
    std::size_t count = 0, granted = 0;
    double fte = 0, grant = 0;
    bool may_be_more = false;  ///< than the grants that surely are for them
    std::size_t loaded = 0;    ///< those of which one knows the places of activity
    double places = 0, fte_of_loaded = 0;

    void add(const Facts& facts, std::uint32_t place, const Bounds& worked) {
        const Bounds& euros = facts.grant[place];
        const Bounds& to_coordinate = facts.activity_places[place];
        ++count;
        fte += worked.least;
        if (euros.exact() || euros.least > 0) {
            ++granted;
            grant += euros.least;
            may_be_more |= !euros.exact();
        }
        if (to_coordinate.exact() && worked.exact() && worked.least > 0) {
            ++loaded;
            places += to_coordinate.least;
            fte_of_loaded += worked.least;
        }
    }
    Value places_per_fte() const { return measured(std::round(10 * places / fte_of_loaded) / 10); }
};

using BySize = std::map<std::optional<Size>, Sums>;

Texts said_of_sizes(const Facts& facts, BySize& sums) {
    const auto count = [&](std::optional<Size> size) { return number_of(sums[size].count); };
    const auto fte = [&](Size size) { return measured(sums[size].fte); };
    const std::size_t population = facts.coordinations.size();
    if (sums[std::nullopt].count == population)
        return said({"De {0} {0|coordination|coordinations}, on ne connaît la taille d’aucune.",
                     "Van {0} {0|coördinatie|coördinaties} kent men van geen enkele de omvang.",
                     "Of {0} {0|coordination|coordinations}, one knows the size of none."},
                    {number_of(population)});
    return said(
        {"De {0} {0|coordination|coordinations}, {1} {1|est grande|sont grandes} (en tout {2} "
         "ETP), {3} {3|moyenne|moyennes} ({4}) et {5} {5|petite|petites} ({6}) ; {7} {7|est d’une "
         "autre taille|sont d’une autre taille}, {8} de taille inconnue.",
         "Van {0} {0|coördinatie|coördinaties} {1|is|zijn} er {1} groot (samen {2} VTE), {3} "
         "middelgroot ({4}) en {5} klein ({6}); {7} {7|heeft|hebben} een andere omvang, van {8} "
         "kent men die niet.",
         "Of {0} {0|coordination|coordinations}, {1} {1|is|are} large ({2} FTE in all), {3} medium "
         "({4}) and {5} small ({6}); {7} {7|is|are} of another size, {8} of unknown size."},
        {number_of(population), count(Size::large), fte(Size::large), count(Size::medium),
         fte(Size::medium), count(Size::small), fte(Size::small), count(Size::other),
         count(std::nullopt)});
}

Texts said_of_work(const Count& half, const Count& supported, const Count& others) {
    const auto told = [](const Count& count, const Label& pattern, const Label& of_none) {
        return said_of_known(*count.yes, count.population - count.unknown, pattern, of_none);
    };
    const Texts time =
        told(half,
             {"{0} {0|atteint|atteignent} le mi-temps, sur {1} dont on peut le dire.",
              "{0} {0|haalt|halen} een halftijdse, van {1} waarvan men het kan zeggen.",
              "{0} {0|reaches|reach} half time, of {1} of which one can say."},
             {"On ne sait d’aucune si elle atteint le mi-temps.",
              "Van geen enkele weet men of ze een halftijdse haalt.",
              "Of none does one know whether it reaches half time."});
    const Texts support = told(
        supported,
        {"{0} {0|a|ont} un soutien, sur {1}.", "{0} {0|heeft|hebben} steun, van {1}.",
         "{0} {0|has|have} support, of {1}."},
        {"On ne sait d’aucune si elle a un soutien.", "Van geen enkele weet men of ze steun heeft.",
         "Of none does one know whether it has support."});
    const Texts duties =
        told(others,
             {"Dans {0}, sur {1}, le coordinateur cumule d’autres fonctions.",
              "In {0}, van {1}, heeft de coördinator nog andere functies.",
              "In {0}, of {1}, the coordinator has other duties."},
             {"On ne sait d’aucune si le coordinateur cumule d’autres fonctions.",
              "Van geen enkele weet men of de coördinator nog andere functies heeft.",
              "Of none does one know whether the coordinator has other duties."});
    return together(together(time, support), duties);
}

Texts said_of_grants(const Facts& facts, BySize& sums) {
    std::size_t granted = 0;
    double all = 0, others = 0;
    bool may_be_more = false;
    for (const auto& [size, of] : sums) {
        granted += of.granted;
        may_be_more |= of.may_be_more;
        all += of.grant;
        if (!size || *size == Size::other) others += of.grant;
    }
    if (facts.model.grants.empty())
        return Label{"Aucune subvention n’est notée.", "Er is geen enkele toelage genoteerd.",
                     "No grant is recorded."};
    if (!granted) {
        Texts none =
            Label{"On ne connaît le montant d’aucune subvention qui dise quel réseau elle paie.",
                  "Van geen enkele toelage die zegt voor welk netwerk ze is, is het bedrag bekend.",
                  "Of no grant that says which réseau it pays for is the amount known."};
        if (!facts.grant_year) return none;
        return together(none, said({"Des subventions de {0} sont peut-être pour elles.",
                                    "Toelagen van {0} zijn misschien voor hen.",
                                    "Grants of {0} may be for them."},
                                   {std::to_string(*facts.grant_year)}));
    }
    const auto in_euros = [](double amount) {
        return Value(euros(Cents{std::int64_t{std::llround(100 * amount)}}));
    };
    Texts by_size =
        said({"Subventions de {0}, de {1} {1|coordination|coordinations} : {2} en tout, dont "
              "{3} aux grandes, {4} aux moyennes et {5} aux petites.",
              "Toelagen van {0}, van {1} {1|coördinatie|coördinaties}: samen {2}, waarvan {3} "
              "voor de grote, {4} voor de middelgrote en {5} voor de kleine.",
              "Grants of {0}, of {1} {1|coordination|coordinations}: {2} in all, {3} of it "
              "for the large, {4} for the medium and {5} for the small ones."},
             {std::to_string(*facts.grant_year), number_of(granted), in_euros(all),
              in_euros(sums[Size::large].grant), in_euros(sums[Size::medium].grant),
              in_euros(sums[Size::small].grant)});
    if (others > 0)
        by_size = together(by_size,
                           said({"Celles d’une autre taille, ou de taille inconnue, ont reçu {0}.",
                                 "Die van een andere of onbekende omvang kregen {0}.",
                                 "Those of another or an unknown size were given {0}."},
                                {in_euros(others)}));
    if (may_be_more)
        by_size =
            together(by_size, Label{"C’est au moins cela : d’autres subventions sont peut-être "
                                    "pour elles.",
                                    "Dat is het minimum: andere toelagen zijn misschien voor "
                                    "hen.",
                                    "That is the least: other grants may be for them."});
    return by_size;
}

Texts said_of_load(const BySize& sums) {
    Texts list;
    for (const auto& [size, of] : sums)
        if (size && of.loaded > 0) {
            const Texts part = said({"{0} : {1} ({2} {2|coordination|coordinations})",
                                     "{0}: {1} ({2} {2|coördinatie|coördinaties})",
                                     "{0}: {1} ({2} {2|coordination|coordinations})"},
                                    {named(*size).name, of.places_per_fte(), number_of(of.loaded)});
            list = list.known() ? said({"{0} ; {1}", "{0}; {1}", "{0}; {1}"}, {list, part}) : part;
        }
    if (!list.known())
        return Label{"On ne sait d’aucune à la fois le temps de travail et les lieux d’activités.",
                     "Van geen enkele kent men zowel de werktijd als de activiteitenplaatsen.",
                     "Of none does one know both the working time and the places of activity."};
    return said(
        {"Lieux d’activités à coordonner par équivalent temps plein, selon la taille : {0}.",
         "Activiteitenplaatsen om te coördineren per voltijds equivalent, naar omvang: {0}.",
         "Places of activity to coordinate for one full-time equivalent, by size: {0}."},
        {list});
}

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    const std::optional<int> year = year_in(model, arguments);
    const Facts facts(model, year, arguments.date("at"));
    const Numbers fte = fte_of(facts);
    const Answers half = has_half_time(facts);
    const Answers supported = is_supported(facts), other_duties = has_other_duties(facts);
    std::vector<Work> work = work_of(facts);

    struct Line {
        Answer half;
        Id<Reseau> of;
        std::vector<Value> cells;
    };
    std::vector<Line> lines;
    BySize sums;
    Finding finding;
    for (std::uint32_t i = 0; i < facts.coordinations.size(); ++i) {
        const Id<Reseau> id = facts.coordinations[i];
        const Reseau& reseau = model.reseaux[id];
        const std::optional<Size> size = size_of(facts, i, fte[i]);
        sums[size].add(facts, i, fte[i]);
        finding.known += size.has_value();
        const Load load = load_of(facts, i, fte[i]);
        std::vector<Named> duties, logistics;
        for (const auto& [key, duty] : work[i].duties) duties.push_back(duty);
        for (const AnyTerm& what : reseau.logistics)
            logistics.push_back(named(vocabulary_of<Logistics>(), what));
        lines.push_back(
            {half[i],
             id,
             {named(model.reseaux, id), size ? Value(named(*size)) : Value(), least_cell(fte[i]),
              most_cell(fte[i]), cell(half[i]), cell(supported[i]), cell(other_duties[i]),
              list_cell(std::move(duties), other_duties[i] == Answer::no),
              least_cell(facts.grant[i]), most_cell(facts.grant[i]),
              list_cell(std::move(logistics), reseau.logistics.known()),
              load.counted ? Value(named(*load.counted)) : Value(), least_cell(load.actors),
              most_cell(load.actors), least_cell(load.per_fte), most_cell(load.per_fte),
              evident(std::move(work[i].evidence))}});
    }
    std::ranges::sort(lines, [&](const Line& a, const Line& b) {
        return std::tuple(a.half, std::string_view(model.reseaux[a.of].key)) <
               std::tuple(b.half, std::string_view(model.reseaux[b.of].key));
    });
    for (Line& line : lines) finding.rows.push_back(std::move(line.cells));
    finding.columns = columns();
    finding.population_of = Label{"coordinations", "coördinaties", "coordinations"};
    finding.population = facts.coordinations.size();
    finding.omitted = omitted_coordinations(model, year, arguments.date("at"));
    finding.sentences = {said_of_sizes(facts, sums),
                         said_of_work(count(half), count(supported), count(other_duties)),
                         said_of_grants(facts, sums), said_of_load(sums), said_of(year)};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::means
