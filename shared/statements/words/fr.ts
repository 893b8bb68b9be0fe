import type { Vocabulary } from './vocabulary'

/** Statements of France, Belgium, Switzerland, Luxembourg, Canada and of Africa in French. */
export const fr: Vocabulary = {
  language: 'fr',
  heads: {
    date: 'date|dates|jour|journee|dateop|dateval|date heure|date et heure|horodatage|dt|datevaleur|dateoperation|datecomptable',
    time: 'heure|horaire|date heure|date et heure|horodatage|hre',
    booking:
      'comptabilisation|comptable|comptabilise|comptabilisee|ecriture|enregistrement|inscription|saisie|imputation|compta|cpta|traitement|datecomptable|report|facturation|reglement|cloture|execution|finalisation|passage',
    value: 'valeur|val|valuta|dateval|datevaleur|date valeur|date de valeur',
    operation:
      'operation|operations|oper|op|dateop|dateoperation|transaction|transactions|trans|mouvement|mouvements|mvt|mvts|achat|achats|depense|ordre|negociation|paiement|creation|debut|effectue|effectuee|emission|vente',
    due: 'echeance|prelevement le|date de prelevement|exigible|a payer le|date limite|paiement du',
    period: 'periode|mois|du au|date de debut|date de fin|debut de periode|fin de periode|arrete au|exercice',
    amount:
      'montant|montants|mt|mnt|mont|somme|sommes|valeur|montant euros|montanteuros|contrevaleur|contre valeur|chiffre',
    balance:
      'solde|soldes|*solde|solde apres|position|restant|reste|reliquat|encours|disponible|nouveau solde|solde courant|avoir en compte',
    in: 'credit|credits|*credit|crediteur|crediteurs|credite|recette|recettes|entree|entrees|depot|depots|versement|versements|encaissement|encaissements|revenu|revenus|rentree|rentrees|reception|recu|recus|bonification|montant recu|gain|gains|apport',
    out: 'debit|debits|debiteur|debiteurs|debite|doit|depense|depenses|sortie|sorties|retrait|retraits|decaissement|decaissements|charge|charges|prelevement|prelevements|paiements emis|envoye|verse|paye|debours|montant envoye|paiements',
    spent:
      'montant depense|depense|montant de l achat|montant achat|montant des achats|montant debite|montant paye',
    side: 'sens|debit credit|credit debit|d c|c d|dc|signe|sens operation|sens de l operation|recette depense|depense recette|indicateur debit credit|entree sortie|sens du mouvement|code sens',
    currency: 'devise|devises|monnaie|monnaies|monn|dev|unite monetaire|code devise|ccy',
    fee: 'frais|commission|commissions|cout|couts|courtage|tarif|tarification|comm|agios|droits|majoration',
    tax: 'taxe|taxes|tva|impot|impots|tps|tvq|precompte|ttf|csg|prelevement forfaitaire|timbre|tvh',
    rate: 'taux|cours|taux de change|cours de change|taux de conversion|taux change|cours de conversion|taux devise|parite',
    price: 'prix|prix unitaire|cours|pu|prix par unite|prix d achat|valeur unitaire|valeur liquidative|vl',
    quantity: 'quantite|quantites|qte|nombre|nb|nbre|parts|nombre de parts|nombre de titres|volume|titres',
    total: 'total|totaux|somme|ensemble|sous total|cumul|montant total',
    points: 'point|points|miles|recompense|recompenses|cagnotte|fidelite|bonus|avantages',
    limit:
      'limite|plafond|disponible|decouvert autorise|autorisation de decouvert|marge|credit disponible|solde disponible',
    foreign:
      'etranger|etrangere|etrangeres|devise etrangere|monnaie etrangere|origine|d origine|originale|originel|initial|initiale|local|locale|devise locale|monnaie locale|monnaie de transaction|devise de transaction|devise d origine|montant d origine|devise achat|montant en devise|devise de l operation',
    before: 'avant|precedent|precedente|anterieur|anterieure|ancien|ancienne|initial|anciens|ouverture',
    instalment:
      'versement|mensualite|mensualites|tranche|tranches|nombre d echeances|paiement en plusieurs fois|acompte',
    net: 'net|nets|nette|montant net|net de frais|apres frais',
    gross: 'brut|bruts|brute|montant brut|avant frais|avant commission',
    account:
      'compte|comptes|cpte|cpt|rib|iban|bban|accountnum|accountlabel|livret|numero de compte|sous compte|compte bancaire|num compte|produit|contrat|portefeuille',
    card: 'carte|cartes|cb|numero de carte|num carte|carte bancaire|no de carte|titulaire de la carte|carte bleue',
    other:
      'contrepartie|contre partie|compte contrepartie|tiers|beneficiaire|beneficiaires|destinataire|donneur d ordre|correspondant|partenaire|compte beneficiaire|interlocuteur|emetteur|autre partie|compte de la contrepartie|nom de la contrepartie|tireur|remettant|adverse',
    own: 'titulaire|titulaires|detenteur|porteur|porteurs|proprietaire|client|nom du titulaire|titulaire du compte|propre|mon compte|votre compte|membre|utilisateur|souscripteur',
    name: 'nom|noms|prenom|denomination|raison sociale|intitule|designation|nom complet',
    bank: 'banque|banques|bic|swift|code banque|code guichet|guichet|etablissement|nom de la banque|domiciliation|agence',
    merchant:
      'commercant|commercants|marchand|marchands|commerce|commerces|magasin|magasins|enseigne|boutique|fournisseur|fournisseurs|vendeur|etablissement|supplierfound|lieu d achat|accepteur|societe|beneficiaire',
    from: 'expediteur|emetteur|donneur d ordre|payeur|envoyeur|debiteur|ordonnateur|provenance|depuis|de la part de|source|compte debiteur|remettant|tireur|compte a debiter',
    to: 'destinataire|beneficiaire|creancier|crediteur|vers|destination|compte destinataire|compte crediteur|compte a crediter|receveur',
    institution:
      'institution|etablissement|banque|fournisseur de compte|institution financiere|organisme|portefeuille',
    text: 'libelle|libelles|lib|label|description|descriptions|descriptif|detail|details|intitule|designation|texte|nature|informations|information|libelle operation|objet|titre|notification|texte comptable|texte d avis|texte de notification|renseignements|texte de comptabilisation|libelle complementaire|operation|operations|article|mouvement',
    note: 'note|notes|commentaire|commentaires|remarque|remarques|memo|informations complementaires|information complementaire|info complementaire|complement|communication|message|observation|observations|annotation|annotations|precisions|libelle complementaire|notes de bas de page',
    type: 'type|types|nature|mode|genre|sous type|type operation|type d operation|type de transaction|mode de paiement|moyen de paiement|code operation|famille|methode|libelle simplifie|type de mouvement|categorie operation|sorte',
    category:
      'categorie|categories|sous categorie|sous categories|categorieparent|poste|rubrique|rubriques|etiquette|etiquettes|budget|ventilation|groupe|secteur|mot cle|mots cles|code mcc|imputation budgetaire',
    status: 'statut|statuts|etat|etats|pointage|pointe|rapprochement|rapproche|situation|pointage operation',
    reference:
      'reference|references|ref|refs|id|identifiant|identifiants|numero de transaction|numero d operation|no de transaction|piece|recu|justificatif|mandat|rum|ics|bordereau|facture|dossier|numero de piece|numero de releve|autorisation|numero d ordre|code transaction|ordre no',
    number: 'numero|num|no|nr|nº|n|n°|nro|rang|ligne|sequence|extrait|releve|pos|indice',
    code: 'code|codes|cle|indicateur|codification|mcc',
    cheque: 'cheque|cheques|chq|no de cheque|numero de cheque|ch',
    place:
      'lieu|lieux|ville|pays|adresse|agence|succursale|canal|localite|region|code postal|canal de distribution|commune|point de vente|distributeur|terminal|bureau',
    purpose:
      'motif|motifs|objet|communication|motif de paiement|motif du paiement|raison|but|motif du virement|communication structuree|finalite|motif versement|motif de l operation',
  },
  sides: {
    in: 'c|cr|credit|crediteur|recette|recettes|entree|entrant|revenu|revenus|encaissement|depot|versement|+|recu|reception|entrante|rentree',
    out: 'd|db|dt|debit|debiteur|depense|depenses|sortie|sortant|retrait|decaissement|-|envoye|envoi|sortante|paiement emis',
  },
  states: {
    posted:
      'comptabilise|comptabilisee|execute|executee|termine|terminee|effectue|effectuee|reussi|reussie|valide|validee|traite|traitee|acceptee|accepte|confirme|confirmee|pointe|pointee|rapproche|rapprochee|regle|reglee|acquitte|enregistre|enregistree|definitif|complete|completee|succes|paye|payee|passee|facturee|cloture',
    pending:
      'en attente|en cours|a venir|non comptabilise|non comptabilisee|autorise|autorisee|autorisation|reserve|reservee|en traitement|en cours de traitement|provisoire|prevue|prevu|planifie|planifiee|programme|programmee|a valider|en suspens|differe|bloque|non debite|initie|a debiter',
    cancelled:
      'annule|annulee|annulation|refuse|refusee|rejete|rejetee|rejet|echoue|echouee|echec|expire|expiree|supprime|supprimee|retourne|retournee|extourne|abandonne|abandonnee|decline|invalide|non abouti|contrepassee|en echec|impaye|erreur',
  },
  rows: {
    opening:
      'ancien solde|solde initial|solde precedent|solde anterieur|solde d ouverture|solde de depart|report a nouveau|report solde|solde reporte|solde debut de periode|solde crediteur precedent|solde debiteur precedent|solde en debut de periode|solde report|ancien solde crediteur|dernier solde|solde debut|report ancien solde|solde a l ouverture|solde du releve precedent',
    closing:
      'nouveau solde|solde final|solde de cloture|solde au|solde actuel|solde courant|solde fin de periode|solde en fin de periode|solde crediteur au|solde debiteur au|solde a reporter|solde disponible|solde du compte|solde a la cloture|solde au dernier releve|solde comptable|solde a nouveau|solde de fin|solde en valeur|solde fin',
    turnover:
      'total des operations|total des mouvements|total mouvements|total des debits|total des credits|total debit|total credit|total debits|total credits|mouvements debiteurs|mouvements crediteurs|total des depenses|total des recettes|total des prelevements|total des virements|chiffre d affaires|total depenses|total recettes|total des retraits|total des depots|total entrees|total sorties',
    total:
      'total|totaux|sous total|somme|total general|total de la page|total a reporter|montant total|ensemble|total en eur|cumul',
    pending:
      'operations a venir|operations en cours|operations en attente|transactions en attente|paiements en attente|en attente|en cours|operations non comptabilisees|operations a debit differe|debits differes|autorisations en cours|transactions non comptabilisees|transactions autorisees|a venir|prelevements a venir|operations cartes a venir|mouvements a venir',
  },
  kinds: {
    fee: 'frais|*frais|commission|commissions|cotisation carte|cotisation|cotisation mensuelle|cotisation trimestrielle|tenue de compte|frais de tenue de compte|frais bancaires|agios|commission d intervention|frais de dossier|frais de gestion|frais mensuels|cotisation annuelle|minimum forfaitaire agios|frais fixes|redevance mensuelle|cout du compte|forfait mensuel compte|prix du compte|lettre d information|frais de carte|frais d incident|penalite|droits de garde|prix pour la gestion du compte|convention de compte|package mensuel|frais d administration|cotis',
    refund:
      'remboursement|remboursements|rembourse|remb|rembt|rbt|annulation|extourne|contrepassation|rejet de prelevement|retour produit|retour marchandise|avoir client|avoir carte|avoir commercant|credit carte|retrocession|ristourne commerciale|impaye|regularisation|retour de prelevement|prelevement rejete|restitution|bonification sur achat|storno|remise annulee|credit marchand|correction',
    income:
      'salaire|salaires|paie|paye mensuelle|traitement mensuel|remuneration|pension|pensions|pension de retraite|retraite|caisse de retraite|allocation|allocations|allocations familiales|alloc|caf|dividende|dividendes|honoraires|droits d auteur|bourse d etudes|indemnite|indemnites|indemnites journalieres|redevances d auteur|revenus fonciers|vir salaire|virement salaire|assedic|prestations sociales|pole emploi|france travail|cpam|carsat|agirc arrco|chomage|aide sociale|versement salaire|prime d activite|solde de tout compte|depot de paie|rente avs|depot salaire|arrerages|coupons',
    interest:
      'interet|interets|interets crediteurs|interets debiteurs|interet crediteur|remuneration livret|interets acquis|interets livret|interets annuels|versement des interets|interets sur compte|interets nets|arrete de compte interets|interets courus|capitalisation des interets|bouclement',
    own: 'virement interne|virements internes|vers mon livret|de mon livret|vers livret|depuis livret|livret|livret a|livret d epargne|compte epargne|compte d epargne|mon compte|vers mon compte|de mon compte|vers compte epargne|epargne|virement compte a compte|transfert interne|entre mes comptes|entre comptes|compte propre|propre compte|transfert entre comptes|virement de compte a compte|virement epargne|vers compte courant|arrondi epargne|transfert vers epargne|versement epargne|compte a terme|livret jeune|ldd|ldds|pel|virement vers mon|virement de mon|plan epargne|vir epargne|ordre permanent epargne|mes comptes|vers ma cagnotte',
    transfer:
      'virement|virements|vir|virt|virement sepa|virement instantane|vir inst|vir sepa|virement recu|virement emis|virement permanent|transfert|transferts|transfert d argent|ordre permanent|versement|envoi d argent|virement bancaire|wero|lydia|paylib|virement interac|ordre de paiement|bonification|virement en votre faveur|virement entrant|virement sortant|paiement e finance|virement web|ordre de bonification|reception virement|emission virement|transfert international',
    cash: 'retrait dab|retrait gab|retrait|retraits|retrait especes|retrait au distributeur|retrait distributeur|retrait carte|distributeur|dab|gab|especes|depot especes|depot d especes|versement especes|retrait d especes|retrait au guichet|bancomat|retrait bancontact|versement d especes|prelevement bancomat|prelevement postomat|retrait d argent|guichet automatique|retrait cash|remise especes|avance de fonds|retrait comptant|versement au guichet',
    'card-bill':
      'paiement recu merci|merci de votre paiement|votre paiement merci|paiement merci|releve carte|prelevement carte de credit|carte de credit prelevement|facture carte de credit|reglement carte de credit|paiement carte de credit|debit differe|carte a debit differe|factures cartes|facture carte|releve carte bancaire|cartes depenses a debit differe|reglement de votre carte|decompte carte de credit|remboursement carte de credit|regularisation carte|decompte mensuel carte|total carte|paiement facture carte|paiement de carte|paiement visa merci|depense carte du mois|prelevement carte a debit differe|debit carte differe|etat de depenses',
    'top-up':
      'rechargement|recharge|recharges|rechargement de compte|recharge de compte|approvisionnement|chargement|rechargement carte|alimentation|alimentation du compte|recharge carte|recharge portefeuille|ajout de fonds|ajout d argent|argent ajoute|rechargement par carte|top up',
    reward:
      'cashback|remise fidelite|bonus|bonus parrainage|prime de bienvenue|prime de parrainage|parrainage|recompense|recompenses|points fidelite|cagnottage|cagnotte fidelite|remise en argent|points echanges|ristourne|avantage fidelite|offre de bienvenue|remises en argent|credit de recompense|remise carte',
    conversion:
      'conversion|conversion de devise|conversion de devises|operation de change|achat de devises|vente de devises|echange de devises|echange|change de devises|bureau de change|convertir|converti|change manuel',
    expiry: 'expire|expiration|points expires|perime|perimes|echu|credit expire|points perdus',
    securities:
      'achat titres|vente titres|achat de titres|vente de titres|operation titres|operations sur titres|operation sur titres|achat actions|vente actions|achat bourse|vente bourse|ordre de bourse|bourse achat|bourse vente|souscription|souscription opcvm|rachat opcvm|opcvm|sicav|fcp|compte titres|achat d actions|vente d actions|titres|achat etf|achat comptant|vente comptant|achat fonds|vente fonds|plan d investissement|achat crypto|vente crypto|investissement programme|pea achat|parts de fonds|negociation de titres|achat de parts',
    purchase:
      'paiement carte|paiement par carte|paiements carte|paiement cb|achat|achats|achat carte|achat cb|paiement|carte|cb|prelevement|prelevements|prlv|prlv sepa|prel|prelevement sepa|prelevement automatique|debit direct|avis de prelevement|telereglement|facture|paiement sans contact|sans contact|paiement de facture|paiement facture|achat par carte|achat debit|achat en ligne|domiciliation|achat bancontact|bancontact|paiement bancontact|paiement mobile|tpe|paiement en ligne|paiement internet|facturette|facturettes|achat interac|achat visa debit|achat tpv|debit preautorise|paiement maestro|paiement preautorise|achat service achat|service d achat|achat de marchandises|paiement psc|paiement marchand|abonnement|cheque emis',
  },
  months: [
    'janvier|janv|jan',
    'fevrier|fevr|fev',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil|jul',
    'aout|aou',
    'septembre|sept|sep',
    'octobre|oct',
    'novembre|nov',
    'decembre|dec',
  ],
  currencies: [
    'EUR=euro|euros',
    'FRF=franc francais|francs francais',
    'CHF=franc suisse|francs suisses',
    'BEF=franc belge|francs belges',
    'USD=dollar americain|dollars americains|dollar us|dollars us|dollar des etats unis|dollar des usa',
    'CAD=dollar canadien|dollars canadiens',
    'AUD=dollar australien|dollars australiens',
    'GBP=livre sterling|livres sterling|livre anglaise',
    'JPY=yen|yens',
    'CNY=yuan|yuan renminbi',
    'MAD=dirham marocain|dirhams marocains',
    'TND=dinar tunisien|dinars tunisiens',
    'DZD=dinar algerien|dinars algeriens',
    'XOF=franc cfa bceao',
    'XAF=franc cfa beac',
    'XPF=franc pacifique|franc cfp|francs pacifique',
    'SEK=couronne suedoise|couronnes suedoises',
    'NOK=couronne norvegienne|couronnes norvegiennes',
    'DKK=couronne danoise|couronnes danoises',
    'CZK=couronne tcheque|couronnes tcheques',
    'PLN=zloty|zloty polonais',
    'HUF=forint|forint hongrois',
    'RON=leu roumain|lei roumains',
    'TRY=livre turque|livres turques',
    'RUB=rouble|rouble russe|roubles',
    'MGA=ariary|ariary malgache',
    'HTG=gourde|gourdes',
  ],
}
