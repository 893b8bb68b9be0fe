import type { Vocabulary } from './vocabulary'

/** Statements of the Netherlands and Flanders. */
export const nl: Vocabulary = {
  language: 'nl',
  heads: {
    date: 'datum|*datum|dag|*dag|datums|dat|datum tijd|tijdstip',
    time: 'tijd|tijdstip|*tijd|datum tijd|uur',
    booking:
      'boek*|boekdatum|boekings*|boeking|geboekt|verwerkings*|verwerking|verwerkt*|verwerkingsdatum|journaaldatum|journaal|boekhoud*|afgeschreven|voltooid|voltooiing|vereffening*|afhandeling|inschrijving',
    value: 'valuta|valutadatum|rente|rentedatum|valutadag',
    operation:
      'transactie*|trn|verrichting*|bewerking*|mutatie*|aankoop*|aankopen|uitvoering*|uitvoeringsdatum|handelsdatum|uitgave|omzet*|betaling|betaal*|betalings*|betaaldatum|opdracht*|beweging*|besteding*|startdatum|aanmaak*|order|overboeking*|bestel*|koop|koopdatum',
    due: 'vervaldatum|verval*|vervaldag|incassodatum|uiterste betaaldatum|afschrijfdatum|betalen voor',
    period:
      'periode|*periode|maand|van tot|begindatum|einddatum|datum van|datum tot|van datum|tot datum|jaar',
    amount: 'bedrag|*bedrag|bedrag*|bedragen|som|waarde|tegenwaarde|bedrag eur|bedrag in euro|mutatiebedrag',
    balance:
      'saldo|*saldo|saldo*|tegoed|rekeningstand|stand|balans|resterend|saldi|restant|kassaldo|beginsaldo|eindsaldo',
    in: 'bij|bijschrijving*|bijgeschreven|credit|creditbedrag|inkomsten|inkomend|inkomende|ontvangen|ontvangst|ontvangsten|storting|stortingen|te goed|in het voordeel|opbrengst|opbrengsten|gestort|inkomen|binnenkomend|tegoed|bedrag bij|krediet',
    out: 'af|afschrijving*|afgeschreven|debet|debetbedrag|debit|uitgaven|uitgave|uitgaand|uitgaande|opname|opnames|opgenomen|kosten|verzonden|betaald|bestedingen|betalingen|bedrag af|uitbetaling|onttrekking',
    spent:
      'uitgegeven|besteed|besteed bedrag|aankoopbedrag|bestedingsbedrag|uitgegeven bedrag|bedrag van de aankoop',
    side: 'af bij|bij af|afbij|bijaf|a b|credit debet|debet credit|debetcredit|creditdebet|credit debit|debit credit|debit debet|c d|d c|dc|cd|debet credit indicator|teken|plus min|plusmin|richting|bij of af|af of bij|transactierichting',
    currency:
      'valuta|valutacode|munt|munten|munt*|munteenheid|muntsoort|valuta code|muntcode|deviezen|valutasoort|rekeningvaluta',
    fee: 'kosten|*kosten|provisie|commissie|vergoeding|tarief|toeslag|beheerskosten|heffing|makelaarsloon|koersopslag',
    tax: 'belasting|*belasting|btw|roerende voorheffing|beurstaks|taks|voorheffing|bronbelasting',
    rate: 'koers|*koers|wisselkoers|omrekenkoers|conversiekoers|wisselkoers*|valutakoers|omrekeningskoers',
    price: 'prijs|*prijs|stukprijs|eenheidsprijs|prijs per|koers|aankoopprijs|prijs per stuk|slotkoers',
    quantity: 'aantal|stuks|eenheden|nominaal|hoeveelheid|aandelen|participaties',
    total: 'totaal|totalen|totaal*|som|subtotaal|totaalbedrag|eindtotaal',
    points: 'punten|punt|*punten|mijlen|spaarpunten|airmiles|beloning|bonus',
    limit:
      'limiet|*limiet|bestedingsruimte|beschikbaar|beschikbare|bestedingslimiet|kredietlimiet|beschikbaar saldo',
    foreign:
      'vreemde|buitenlands|buitenlandse|oorspr|oorspronkelijk|oorspronkelijke|origineel|originele|originele valuta|vreemde valuta|lokale|lokaal|vreemde munt|transactievaluta|oorspr munt|oorspr bedrag|bedrag vreemde valuta|deviezenbedrag|valuta transactie|bedrag in vreemde munt',
    before: 'vorig|vorige|oud|oude|begin|beginsaldo|voorgaand|voorgaande|saldo voor',
    instalment: 'termijn|termijnen|termijnbedrag|aflossing|aflossingen|gespreid betalen|looptijd',
    net: 'netto|netto*|nettobedrag|na kosten',
    gross: 'bruto|bruto*|brutobedrag|voor kosten',
    account:
      'rekening|rekeningen|rekening*|*rekening|rekeningnummer|iban|bban|rek|reknr|rekeningnr|rek nr|spaarrekening|betaalrekening|producten|productnaam|depot|nr rekening|effectenrekening',
    card: 'kaart|kaarten|*kaart|kaartnummer|creditcard|creditcardnummer|bankkaart|pas|pasnummer|pasnr|kaart*|kaartnr|bankpas|kredietkaart',
    other:
      'tegenpartij*|tegenrekening*|tegenpartij|tegen*|begunstigde|begunstigden|wederpartij|andere partij|rekening tegenpartij|naam tegenpartij|tegenrekeningnummer|tegenrekeninghouder|contrapartij|relatie|uiteindelijke partij|incassant|crediteur|debiteur|opdrachtgever|ontvanger|betaler|tegenpartijrekening|partij',
    own: 'rekeninghouder|houder|kaarthouder|eigen|eigen rekening|mijn|opdrachtgever|klant|klantnummer|klantnaam|naam rekeninghouder|naam van de rekening|pashouder|titularis|gebruiker|tenaamstelling',
    name: 'naam|namen|*naam|voornaam|achternaam|bedrijfsnaam|omschrijving rekening|omschr rekening',
    bank: 'bank|banken|bic|swift|bankcode|banknaam|bic tegenpartij|kantoor|banknummer|bic code',
    merchant:
      'winkel|winkels|winkelier|handelaar|handelaars|verkoper|leverancier|bedrijf|webwinkel|naam winkel|begunstigde|zaak|onderneming|acceptant|aankoopplaats',
    from: 'van|afzender|betaler|opdrachtgever|debiteur|van rekening|bron|initierende|initierende partij|verzender|stortende|betaler naam|bronrekening',
    to: 'naar|ontvanger|begunstigde|aan|crediteur|naar rekening|bestemmeling|doelrekening|bestemming',
    institution: 'instelling|bank|financiele instelling|portemonnee|portefeuille|aanbieder',
    text: 'omschrijving*|omschrijvingen|omschr|beschrijving|beschrijvingen|tekst|details|detail|naam omschrijving|vermelding|inhoud|titel|onderwerp|detail van de omzet|verrichting|gegevens|informatie|boekingstekst|transactieomschrijving|mutatieomschrijving|betalingsomschrijving|detail van de verrichting|detail van de beweging|uitleg|betreft|label',
    note: 'notitie|notities|opmerking|opmerkingen|mededeling|mededelingen|mededeling*|vrije mededeling|gestructureerde mededeling|memo|bericht|berichten|aantekening|aantekeningen|commentaar|toelichting|extra informatie|extra info|bijkomende informatie|nota',
    type: 'type|soort|*soort|betaalwijze|mutatiesoort|transactiesoort|type verrichting|type betaling|transactietype|mutatiecode|betaalmethode|betalingswijze|soort transactie|boekcode|boekingscode|soort betaling|wijze|type transactie|verrichtingstype|methode|aard',
    category:
      'categorie|categorieen|subcategorie|hoofdcategorie|rubriek|rubrieken|label|labels|groep|budget|kostenplaats|trefwoord|bestedingscategorie|uitgavencategorie',
    status: 'status|toestand|*status|staat',
    reference:
      'referentie|referenties|referentie*|*referentie|kenmerk|*kenmerk|kenmerken|betalingskenmerk|transactiereferentie|machtigingskenmerk|mandaat|mandaatreferentie|volgnummer|volgnr|id|transactie id|machtigingsnummer|uittreksel|afschrift|afschriftnummer|factuurnummer|machtiging|incassant id|batch id|ref|transactienummer|ordernummer|bestelnummer|boekstuk|boekstuknummer|bon|kwitantie|verrichtingsnummer|identificatie|omzetnummer|referte|dossiernummer|e2e',
    number:
      'nummer|nr|*nummer|volgnummer|volgnr|num|no|regel|rij|jaar referte|omzetnummer|uittrekselnummer|uittreksel|bladnummer|volg nr',
    code: 'code|codes|*code|kenteken|indicator|sleutel|globale transactiecode|boekcode',
    cheque: 'cheque|cheques|chequenummer|betaalcheque',
    place:
      'plaats|plaatsnaam|stad|land|adres|filiaal|kantoor|locatie|postcode|straat|kanaal|regio|vestiging|terminal|woonplaats|gemeente|automaat|betaalplaats',
    purpose:
      'doel|reden|betalingskenmerk|reden van betaling|betreft|mededeling|omschrijving|reden retour|betalingsreden|doeleinde',
  },
  sides: {
    in: 'bij|b|c|credit|cr|inkomend|inkomsten|+|ontvangen|krediet|te goed|bijschrijving|inkomende',
    out: 'af|d|debet|db|deb|debit|uitgaand|uitgaven|-|verzonden|betaald|afschrijving|uitgaande',
  },
  states: {
    posted:
      'geboekt|verwerkt|voltooid|uitgevoerd|geslaagd|afgerond|definitief|bevestigd|goedgekeurd|gelukt|afgeschreven|succesvol|aanvaard|voldaan|gereed|vereffend|geaccepteerd',
    pending:
      'in behandeling|gereserveerd|geautoriseerd|in afwachting|openstaand|nog niet geboekt|nog te verwerken|niet verwerkt|gepland|in verwerking|reservering|aangemaakt|wachten|nog niet verwerkt|lopend|in uitvoering|verwacht|wachtend|voorlopig|te boeken',
    cancelled:
      'geannuleerd|geweigerd|afgewezen|mislukt|teruggedraaid|gestorneerd|verlopen|afgekeurd|storno|teruggeboekt|verworpen|geblokkeerd|vervallen|ingetrokken|niet gelukt|verwijderd|afgebroken|fout|niet uitgevoerd|gecanceld',
  },
  rows: {
    opening:
      'beginsaldo|vorig saldo|openingssaldo|oud saldo|startsaldo|saldo vorig afschrift|saldo vorig|saldo begin|saldo aan het begin|saldo bij aanvang|vorige saldo|saldo vorige periode|saldo vorig uittreksel|saldo begin periode',
    closing:
      'eindsaldo|nieuw saldo|slotsaldo|huidig saldo|saldo op|saldo per|saldo einde|saldo na|actueel saldo|saldo dit afschrift|saldo eind periode|saldo aan het einde|beschikbaar saldo|boeksaldo|saldo heden|openstaand saldo',
    turnover:
      'totaal af|totaal bij|totaal bijgeschreven|totaal afgeschreven|totaal debet|totaal credit|totaal inkomsten|totaal uitgaven|omzet|totaal mutaties|totaal verrichtingen|totaal bijschrijvingen|totaal afschrijvingen|aantal mutaties|totaal uw uitgaven|totaal ontvangen betalingen|totaal bestedingen|totaal nieuw uitgaven|aantal afschrijvingen|aantal bijschrijvingen',
    total: 'totaal|totalen|subtotaal|som|eindtotaal|totaal generaal|totaalbedrag|algemeen totaal',
    pending:
      'nog te verwerken|in behandeling|gereserveerde bedragen|reserveringen|openstaande transacties|nog niet geboekt|verwachte transacties|nog niet verwerkte transacties|geplande betalingen|geplande overboekingen|transacties in behandeling|nog te boeken|toekomstige verrichtingen|gereserveerde transacties|verrichtingen in uitvoering|nog niet verwerkt',
  },
  kinds: {
    fee: 'kosten|*kosten|kosten betaalpakket|betaalpakket|provisie|commissie|rekeningkosten|administratiekosten|transactiekosten|kaartbijdrage|jaarbijdrage|beheerskosten|bankkosten|pakketkosten|abonnementskosten rekening|koersopslag|bijdrage betaalrekening|kosten gebruik|kaartkosten|maandbijdrage|kwartaalkosten|aanrekening kosten|beheersvergoeding|bewaarloon|kosten rekening|kosten oranjepakket|aanrekening beheerskosten|debetkosten|dossierkosten',
    refund:
      'terugbetaling|terugbetalingen|terugboeking|terugbetaald|teruggave|restitutie|storno|stornering|correctie|creditering|retour|retourpin|retourbetaling|retour aankoop|terugstorting|gestorneerd|creditnota|terugontvangst|terugbetaling aankoop|correctieboeking|retour pinnen|geweigerde domiciliering',
    income:
      'salaris|salarissen|salarisbetaling|loon|lonen|loonbetaling|wedde|weddes|pensioen|pensioenuitkering|uitkering|kinderbijslag|toeslag belastingdienst|zorgtoeslag|huurtoeslag|kinderopvangtoeslag|kindgebonden budget|kindertoeslag|groeipakket|vakantiegeld|dividend|dividenden|aow|bijstand|studiefinanciering|stipendium|studiebeurs|eindejaarspremie|werkloosheidsuitkering|royalty|royalties|coupon dividend|bezoldiging|honorarium|dertiende maand|lijfrente|aow uitkering|ww uitkering|werkloosheidsvergoeding|ziekte uitkering|leefloon|mutualiteit uitkering|wajong|partneralimentatie|alimentatie ontvangen|salaris maand',
    interest:
      'rente|creditrente|debetrente|rentebijschrijving|rente bijgeschreven|spaarrente|intrest|intresten|interest|rentevergoeding|renteafrekening|basisrente|getrouwheidspremie|aangroeipremie|afsluiting interesten|creditinteresten|debetinteresten|interesten|rentebetaling',
    own: 'eigen rekening|eigen spaarrekening|eigen rekeningen|naar spaarrekening|van spaarrekening|spaarrekening|spaaropdracht|oranje spaarrekening|interne overboeking|interne overschrijving|naar eigen|van eigen|eigen overboeking|overboeking eigen rekening|sparen|automatisch sparen|internetsparen|tussen eigen rekeningen|naar betaalrekening|naar mijn spaarrekening|van mijn spaarrekening|mijn spaarrekening|direct sparen|roparco|interne overdracht|spaarpot|spaarpotje|afronding sparen|naar zichtrekening|termijnrekening|spaardeposito|deposito|mijn rekening|naar oranje spaarrekening|van oranje spaarrekening|kapitaalrekening|naar spaarrek',
    transfer:
      'overschrijving|overschrijvingen|overboeking|overboekingen|sepa overboeking|sepa overschrijving|online bankieren|internetbankieren|mobiel bankieren|spoedoverboeking|periodieke overboeking|doorlopende opdracht|instantoverschrijving|betaalverzoek|tikkie|verzamelbetaling|euro overschrijving|instant overschrijving|giro|acceptgiro|bestendige opdracht|wereldbetaling|buitenlandbetaling|crediteurenbetaling|telebankieren|storting van|overschrijving van|overschrijving naar|betaling aan|betaling van|ontvangen van|overschr|inst overschrijving|payconiq',
    cash: 'geldopname|geldopnames|geldopneming|opname|geldautomaat|kasopname|contante opname|contant|contanten|storting contant|kasstorting|storting contanten|cashopname|geldmaat|geldafhaling|opname geldautomaat|geldopname automaat|chartaal|opname contanten|afstorting|sealbag storting|geld opnemen|pinopname|afhaling|storting automaat|bankautomaat|bancontact opname|kassastorting|geldopvraging|cash opname|contante storting',
    'card-bill':
      'afschrijving creditcard|creditcard afrekening|creditcardafrekening|betaling ontvangen bedankt|bedankt voor uw betaling|afrekening creditcard|incasso creditcard|maandafrekening|maandafrekening creditcard|afrekening kredietkaart|afrekening kredietkaarten|uitgavenstaat|uw betaling dank u|verrekening creditcard|aflossing creditcard|kredietkaartafrekening|incasso ontvangen|automatische incasso vorig saldo|verrekening vorig overzicht|domiciliering kredietkaart|uw betaling|geincasseerd vorig saldo|creditcard aflossing|incasso vorige afrekening|betaling kredietkaart|afrekening visa|afrekening mastercard|maandelijkse afrekening kaart|betaling ontvangen dank u|dank u voor uw betaling',
    'top-up':
      'opwaarderen|opwaardering|opgewaardeerd|opladen|oplading|herladen|herlading|saldo opwaarderen|opladen wallet|geld toegevoegd|opladen prepaid|herladen kaart|opwaardering saldo|laden portemonnee|proton opladen',
    reward:
      'cashback|beloning|beloningen|bonus|welkomstbonus|spaarpunten|punten|punten ingewisseld|vriendenbonus|geld terug actie|spaarbonus|welkomstpremie|korting actie|rente bonus|cadeaupunten',
    conversion:
      'valutawissel|valutaconversie|wisseltransactie|omwisseling|wisselen|omgewisseld|valuta omwisselen|valutatransactie|conversie|vreemde valuta kopen|vreemde valuta verkopen|wisselverrichting|valuta aankoop|valuta verkoop|omgezet|valuta creditering|valuta debitering',
    expiry: 'verlopen|vervallen|punten verlopen|verlopen tegoed|vervallen punten|verlopen punten',
    securities:
      'aankoop effecten|verkoop effecten|effecten|effectentransactie|effectenorder|aankoop aandelen|verkoop aandelen|aankoop fonds|verkoop fonds|aankoop fondsen|beleggen|belegging|beleggingen|beleggingsfonds|koop aandelen|beurstransactie|beursorder|inschrijving fonds|aankoop etf|verkoop etf|aankoop crypto|verkoop crypto|effecten aankoop|effecten verkoop|periodiek beleggen|koop effecten|aankoop deelbewijzen|beveks|pensioensparen|beursverrichting|aankoop van effecten|verkoop van effecten|fondsen|koop fondsen|beleggingsplan|inleg beleggen|aandelentransactie',
    purchase:
      'betaalautomaat|pinbetaling|pinnen|pin betaling|betaalpas|kaartbetaling|betaling met kaart|betaling kaart|incasso|automatische incasso|sepa incasso|betaling|aankoop|aankopen|bancontact|betaling bancontact|betaling met debetkaart|debetkaart|domiciliering|europese domiciliering|contactloos|contactloos betalen|online betaling|betaling via|betaling winkel|betaling verrichting|domicilierings|bea apple pay|kaartbetalingen|betaald met|pin|aankoop bancontact|sepa incasso algemeen|incasso algemeen doorlopend|eenmalige incasso|winkelbetaling|betaling domiciliering|diverse betaling|betaalpas aankoop|mobiele betaling|e commerce|webbetaling|aankoop kaart|factuurbetaling|bestedingen|incassobetaling|aankoop betaalpas|internetbetaling|ideal betaling|betaling ideal',
  },
  months: [
    'januari|jan',
    'februari|feb|febr',
    'maart|mrt|maa',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'augustus|aug',
    'september|sep|sept',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  currencies: [
    'EUR=euro|euros',
    'NLG=gulden|guldens|nederlandse gulden',
    'USD=amerikaanse dollar|amerikaanse dollars|us dollar',
    'GBP=britse pond|brits pond|engelse pond|pond sterling',
    'CHF=zwitserse frank|zwitserse franken|zwitserse franc',
    'BEF=belgische frank|belgische franken',
    'JPY=yen|japanse yen',
    'CNY=chinese yuan|yuan renminbi',
    'SEK=zweedse kroon|zweedse kronen',
    'NOK=noorse kroon|noorse kronen',
    'DKK=deense kroon|deense kronen',
    'CZK=tsjechische kroon|tsjechische kronen',
    'PLN=zloty|poolse zloty',
    'HUF=forint|hongaarse forint',
    'TRY=turkse lira',
    'CAD=canadese dollar|canadese dollars',
    'AUD=australische dollar|australische dollars',
    'SRD=surinaamse dollar|surinaamse dollars',
    'ANG=antilliaanse gulden',
    'MAD=marokkaanse dirham',
    'RUB=russische roebel|roebel',
  ],
}
