// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is said of references: keys and names that lead to no row, to several, or in a circle. A new
// message is a row here, and nowhere else.

#include <maillage/vocabulary/message_row.hpp>

namespace maillage::inline vocabulary {

// clang-format off
namespace detail {
inline constexpr MessageRow reference_messages[] = {
    {"reference.unknown",
     {"« {0} » n’existe pas dans la table « {1} »", "‘{0}’ bestaat niet in de tabel ‘{1}’",
      "“{0}” does not exist in the table “{1}”"},
     {"ajoutez-y cette ligne, ou corrigez la clé", "voeg die rij eraan toe, of verbeter de sleutel",
      "add that row there, or correct the key"}},
    {"reference.near",
     {"« {0} » n’existe pas dans la table « {1} »", "‘{0}’ bestaat niet in de tabel ‘{1}’",
      "“{0}” does not exist in the table “{1}”"},
     {"le plus proche : {2} ; corrigez, ou ajoutez cette ligne", "het dichtste: {2}; verbeter, of voeg die rij toe",
      "the nearest: {2}; correct it, or add that row"}},
    {"reference.separator",
     {"« {0} » n’existe pas dans la table « {1} »", "‘{0}’ bestaat niet in de tabel ‘{1}’",
      "“{0}” does not exist in the table “{1}”"},
     {"séparez-les par « | » : {2}", "scheid ze met ‘|’: {2}", "separate them with “|”: {2}"}},
    {"reference.unreadable",
     {"renvois à la table « {1} », dont aucune ligne ne peut servir : {0}",
      "verwijzingen naar de tabel ‘{1}’, waarvan geen enkele rij bruikbaar is: {0}",
      "references to the table “{1}”, of which no row can be used: {0}"},
     {"corrigez d’abord cette table", "verbeter eerst die tabel", "correct that table first"}},
    {"reference.name",
     {"« {0} » est un nom porté par plusieurs lignes de la table « {1} »",
      "‘{0}’ is de naam van meer dan één rij van de tabel ‘{1}’",
      "“{0}” is the name of several rows of the table “{1}”"},
     {"écrivez la clé au lieu du nom", "schrijf de sleutel in plaats van de naam", "write the key instead of the name"}},
    {"reference.either",
     {"« {0} » est une clé des deux tables « {1} » et « {2} »", "‘{0}’ is een sleutel van de tabellen ‘{1}’ en ‘{2}’",
      "“{0}” is a key of both tables “{1}” and “{2}”"},
     {"précisez : {1}:{0} ou {2}:{0}", "verduidelijk: {1}:{0} of {2}:{0}", "say which: {1}:{0} or {2}:{0}"}},
    {"reference.rejected",
     {"« {0} » ({1}) a été refusé, donc cette ligne aussi", "‘{0}’ ({1}) is geweigerd, dus deze rij ook",
      "“{0}” ({1}) was rejected, so this row is too"},
     {"corrigez d’abord l’autre ligne", "verbeter eerst de andere rij", "correct the other row first"}},
    {"reference.left",
     {"« {0} » ({1}) a été refusé : ce renvoi ne mène nulle part",
      "‘{0}’ ({1}) is geweigerd: deze verwijzing leidt nergens heen",
      "“{0}” ({1}) was rejected: this reference leads nowhere"},
     {"corrigez d’abord l’autre ligne", "verbeter eerst de andere rij", "correct the other row first"}},
    {"reference.cycle",
     {"« {0} » se contient lui-même : {1}", "‘{0}’ bevat zichzelf: {1}", "“{0}” contains itself: {1}"},
     {"coupez la boucle en un point", "onderbreek de lus op één punt", "break the loop somewhere"}},
    {"reference.self",
     {"« {0} » est relié à lui-même", "‘{0}’ is met zichzelf verbonden", "“{0}” is tied to itself"},
     {"désignez l’autre partie", "duid de andere partij aan", "name the other party"}},
};
}  // namespace detail
// clang-format on

}  // namespace maillage::inline vocabulary
