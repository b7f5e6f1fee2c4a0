// SPDX-License-Identifier: Apache-2.0
#pragma once
// Why an envelope cannot be shared. A new message is a row here, and nowhere else.

#include <maillage/vocabulary/message_row.hpp>

namespace maillage::inline vocabulary {

// clang-format off
namespace detail {
inline constexpr MessageRow funding_messages[] = {
    {"funding.envelope",
     {"« {0} » n’est pas une enveloppe", "‘{0}’ is geen enveloppe", "“{0}” is no envelope"},
     {"écrivez un montant en euros, de 0 à dix mille milliards : 555000 ou 555 000,00",
      "schrijf een bedrag in euro, van 0 tot tienduizend miljard: 555000 of 555.000,00",
      "write an amount in euros, from 0 to ten trillion: 555000 or 555,000.00"}},
    {"funding.no_envelope",
     {"on ne sait pas combien répartir : aucune subvention de ces acteurs n’est connue avec son année",
      "men weet niet hoeveel te verdelen: van deze actoren is geen toelage met haar jaar bekend",
      "one does not know how much to share: no grant of these actors is known with its year"},
     {"donnez l’enveloppe", "geef de enveloppe", "give the envelope"}},
    {"funding.unknown",
     {"{0} : inconnu pour {1}", "{0}: onbekend voor {1}", "{0}: unknown for {1}"},
     {"complétez l’inventaire, ou dites dans la clé ce qui tient lieu d’inconnu (if_unknown)",
      "vul de inventaris aan, of zeg in de sleutel wat voor het onbekende geldt (if_unknown)",
      "complete the inventory, or say in the key what stands for the unknown (if_unknown)"}},
    {"funding.nobody",
     {"la clé « {0} » ne donne rien à personne de cet inventaire : {1}", "de sleutel ‘{0}’ geeft niemand in deze inventaris iets: {1}",
      "the key “{0}” gives nothing to anybody in this inventory: {1}"},
     {"ajoutez de tels acteurs, ou changez « among » dans la clé", "voeg zulke actoren toe, of verander ‘among’ in de sleutel",
      "add such actors, or change “among” in the key"}},
    {"funding.nothing",
     {"{0} : aucun de ces acteurs n’en a", "{0}: geen van deze actoren heeft er", "{0}: none of these actors has any"},
     {"retirez cette part de la clé, ou prenez une autre clé", "haal dit deel uit de sleutel, of neem een andere sleutel",
      "take this part out of the key, or take another key"}},
    {"funding.stranger",
     {"la clé donne une part à « {0} », qui n’est pas de ceux qui reçoivent",
      "de sleutel geeft een deel aan ‘{0}’, die niet tot de ontvangers behoort",
      "the key gives a share to “{0}”, which is not among those who receive"},
     {"vérifiez la clé de l’acteur, et « among »", "controleer de sleutel van de actor, en ‘among’",
      "check the key of the actor, and “among”"}},
    {"funding.beside",
     {"l’autre clé, « {0} », ne convient pas : {1}", "de andere sleutel, ‘{0}’, past niet: {1}",
      "the other key, “{0}”, does not suit: {1}"},
     {"{2}", "{2}", "{2}"}},
    {"funding.floors",
     {"les minimums dépassent l’enveloppe de {0} : il manque {1}", "de minima overschrijden de enveloppe van {0}: {1} ontbreekt",
      "floors exceed the envelope of {0}: {1} is missing"},
     {"baissez un minimum, ou augmentez l’enveloppe", "verlaag een minimum, of verhoog de enveloppe",
      "lower a floor, or raise the envelope"}},
    {"funding.caps",
     {"les plafonds n’épuisent pas l’enveloppe de {0} : il reste {1}", "de maxima putten de enveloppe van {0} niet uit: {1} blijft over",
      "caps do not exhaust the envelope of {0}: {1} is left"},
     {"relevez un plafond, ou réduisez l’enveloppe", "verhoog een maximum, of verlaag de enveloppe",
      "raise a cap, or reduce the envelope"}},
    {"funding.bounds",
     {"{0} : le minimum ({1}) dépasse le plafond ({2})", "{0}: het minimum ({1}) is hoger dan het maximum ({2})",
      "{0}: the floor ({1}) is above the cap ({2})"},
     {"changez l’un des deux dans la clé", "verander een van beide in de sleutel", "change one of them in the key"}},
};
}  // namespace detail
// clang-format on

}  // namespace maillage::inline vocabulary
