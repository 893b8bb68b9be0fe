import type { Vocabulary } from './vocabulary'

/** Statements of Germany, Austria, Switzerland, Luxembourg and Liechtenstein. */
export const de: Vocabulary = {
  language: 'de',
  heads: {
    date: 'datum|*datum|datum*|*tag|dat|datums|zeitpunkt|*zeitpunkt',
    time: 'zeit|uhrzeit|*uhrzeit|zeitstempel|buchungszeit|umsatzzeit|abschlusszeit|transaktionszeit|*szeit|datum zeit|zeitpunkt',
    booking:
      'buchung*|bucht*|gebucht*|buchdatum|verbucht*|verbuchung*|erfasst*|eingetragen*|abschluss|abschlussdatum|abgeschlossen*|kontobuchung*|primanota|buchung|buchungstag|bu tag|abrechnungsdatum|abrechnungstag|verarbeitungsdatum|verarbeitung*',
    value: 'valuta*|valutierung*|valutatag|wertstellung*|wert|wertdatum|werttag|val|valutadatum|zinsdatum',
    operation:
      'transaktion*|umsatz|umsatze|umsaetze|umsatz*|umsaetz*|vorgang|vorgangs*|geschaft|geschaftstag|geschaftsvorfall|geschaeftsvorfall|bewegung*|kontobewegung*|kauf|kaufdatum|einkauf*|handelstag|handelsdatum|ausfuhrung*|ausfuehrung*|ausgefuhrt*|beleg*|zahlung|zahlungs*|auftrag|auftrags*|order|schlusstag|ausfuhrungsdatum|erstellt*|vorgangsdatum',
    due: 'fallig*|faellig*|falligkeit*|faelligkeit*|zahlbar*|zahlungsziel|zahlungstermin|einzugsdatum|abbuchungstag',
    period:
      'zeitraum|*zeitraum|periode|datum von|datum bis|von datum|bis datum|monat|abrechnungszeitraum|abrechnungsmonat',
    amount:
      'betrag|*betrag|betrage|betraege|betrag*|summe|*summe|umsatz|umsatzbetrag|geldbetrag|wert|gegenwert|einzelbetrag|volumen',
    balance:
      'saldo|*saldo|saldo*|kontostand*|guthaben|*guthaben|stand|zwischensumme|kontosaldo|restguthaben|restbetrag|kassenstand|saldi',
    in: 'haben|habenbetrag|haben*|gutschrift*|gutgeschrieben*|eingang|eingange|eingaenge|*eingang|geldeingang*|zahlungseingang*|einnahme*|einzahlung*|ertrag|einlage|eingehend*|zugang|zugange|zufluss|eingezahlt|kredit|credit|erhalten|zubuchung*|vergutung',
    out: 'soll|sollbetrag|soll*|lastschrift*|belastung*|belastet*|ausgang|ausgange|ausgaenge|geldausgang*|zahlungsausgang*|ausgabe|ausgaben|auszahlung*|abbuchung*|abgebucht*|abgang|abgange|abfluss|ausgehend*|ausgezahlt|debit|aufwand|entnahme*|gesendet|abhebung*|verwendet',
    spent: 'belasteter betrag|einkaufsbetrag|kaufbetrag|belastungsbetrag|ausgabenbetrag|kartenumsatz',
    side: 'soll haben|s h|soll haben kennzeichen|sollhaben*|sh|shkz|s h kennzeichen|shkennzeichen|vorzeichen|debit kredit|kredit debit|debit credit|credit debit|d c|einnahme ausgabe|eingang ausgang|ein aus|ein ausgang|ein auszahlung|haben soll|gutschrift lastschrift|lastschrift gutschrift|belastung gutschrift|gutschrift belastung|richtung|transaktionsrichtung|zahlungsrichtung',
    currency:
      'wahrung|waehrung|wahrung*|waehrung*|*wahrung|*waehrung|wahrungs*|whrg|whg|wrg|wkz|wkrz|devise|devisen',
    fee: 'gebuhr|gebuhren|gebuehr|gebuehren|*gebuhr|*gebuhren|*gebuehr|*gebuehren|entgelt|entgelte|*entgelt|*entgelte|kosten|spesen|provision|provisionen|*provision|courtage|zuschlag|bearbeitungskosten|aufschlag|*spesen',
    tax: 'steuer|steuer*|steuern|*steuer|*steuern|mwst|ust|kest|mehrwertsteuer|soli|solidaritatszuschlag|kapitalertragsteuer|steuersatz|verrechnungssteuer',
    rate: 'kurs|wechselkurs*|umrechnungskurs*|devisenkurs*|umrechnungsfaktor|umtauschkurs|umrechnung*|*wechselkurs|wahrungskurs|zinssatz',
    price:
      'preis|stuckpreis|stueckpreis|einzelpreis|kurs|ausfuhrungskurs|ausfuehrungskurs|kaufkurs|preis pro|stuckkurs|borsenkurs',
    quantity: 'menge|anzahl|stuck|stueck|stuckzahl|stueckzahl|nominal|nominale|nennwert|anteile|stk',
    total: 'gesamt|gesamt*|summe|*summe|total|insgesamt|endsumme|gesamtbetrag|gesamtsumme',
    points: 'punkte|*punkte|punkt|bonuspunkte|meilen|pramie|praemie|bonus|pramienpunkte',
    limit:
      'verfugbar*|verfuegbar*|limit|*limit|kreditlinie|verfugungsrahmen|verfuegungsrahmen|kreditrahmen|dispo*|dispositionskredit',
    foreign:
      'fremd|fremdwahrung*|fremdwaehrung*|fremd*|original*|ursprung*|ursprunglich*|urspruenglich*|auslands*|auslandisch*|auslandswahrung|*fremdwahrung|lokale wahrung|lokal*|transaktionswahrung|transaktionswaehrung|originalwahrung|beauftragt*|kaufwahrung|umsatz in wahrung|ausgangswahrung|quellwahrung',
    before: 'vorher*|vor buchung|alt|alter|altsaldo|anfangs*|anfangssaldo|vorherig*|vormonat*|letzter',
    instalment: 'rate|raten|ratenzahlung*|*raten|ratennummer|laufzeit|teilzahlung*|monatsrate',
    net: 'netto|netto*|ausmachender betrag|nach gebuhren',
    gross: 'brutto|brutto*|kurswert|vor gebuhren',
    account:
      'konto|konto*|*konto|konten|iban|iban*|depot|depot*|kto|ktonr|kto nr|kontonr|auftragskonto*|girokonto|kontoverbindung|bankverbindung|unterkonto|konto nr',
    card: 'karte|karten*|*karte|kartennummer|kartennr|kreditkarte*|kreditkarten*|kartenendziffern|debitkarte*|girocard|karten nr',
    other:
      'gegenkonto*|gegen*|gegenpartei|gegenseite|partner|partners|partner*|geschaftspartner|beteiligter|*beteiligter|zahlungsbeteiligter|zahlungspartner|beguenstigt*|begunstigt*|empfanger*|empfaenger*|*empfanger|*empfaenger|zahlungspflichtiger|auftraggeber*|glaubiger|glaeubiger|zahlungsempfanger*|zahlungsempfaenger*|kontrahent|ultimate|endbegunstigter',
    own: 'kontoinhaber*|inhaber|karteninhaber*|*inhaber|eigene|eigenes|eigen*|eigenes konto|kunde|kundenname|kundennummer|mein|meine|mein konto|bankkunde|nutzer|benutzer|auftragskonto*|ihr konto|mitglied',
    name: 'name|namen|name*|bezeichnung|vorname|nachname|*name',
    bank: 'bank|blz|bic|bankleitzahl*|bankname|bank*|kreditinstitut|geldinstitut|swift|clearing|bankcode|bankbeziehung|filiale',
    merchant:
      'handler|haendler|handler*|haendler*|geschaft|vertragspartner|akzeptant|akzeptanzstelle|verkaufer|zahlungsempfanger|zahlungsempfaenger|laden|shop|einkaufsort|firma|lieferant|kaufort|unternehmen',
    from: 'von|auftraggeber*|absender*|zahler|zahlungspflichtiger|einzahler|zahlender|sender|uberweisender|schuldner|debitor|ausgangskonto|quelle|ursprungskonto',
    to: 'an|empfanger*|empfaenger*|zahlungsempfanger*|zahlungsempfaenger*|begunstigt*|beguenstigt*|glaubiger|glaeubiger|kreditor|zielkonto|ziel|endempfanger',
    institution: 'institut|bank|anbieter|finanzinstitut|kreditinstitut|geldborse|brieftasche|wallet|bankname',
    text: 'text|*text|beschreibung*|buchungsdetails|details|*details|detail|umsatztext|buchungsinformation*|information*|avisierungstext|buchungstext|angaben|beschreib|titel|betreff|vorgang|bezeichnung|umsatz|leistung|posten|artikel|buchungshinweis|transaktionsdetails|inhalt|wofur|zahlungsdetails',
    note: 'notiz|notizen|bemerkung|bemerkungen|mitteilung|mitteilungen|kommentar|kommentare|anmerkung|anmerkungen|hinweis|hinweise|nachricht|nachrichten|memo|zusatzinfo*|zusatzinformation*|zusatztext|fussnote|fussnoten|freitext',
    type: 'art|typ|*typ|*ungsart|umsatzart|*umsatzart|transaktionsart|auftragsart|vorgangsart|geschaftsart|belegart|kontoart|zahlungsart|buchungsart|bewegungsart|methode|zahlungsmethode|zahlungsweise|buchungstext|geschaftsvorfall|textschlussel|zahlweg|produkt|kategorietyp|umsatztyp',
    category:
      'kategorie|kategorien|*kategorie|*kategorien|unterkategorie|hauptkategorie|rubrik|kategorie*|kostenstelle|schlagwort|schlagworte|stichwort|etikett|gruppe|budget|kategoriepfad|branche|marker',
    status:
      'status|zustand|*status|stand der buchung|buchungsstatus|umsatzstatus|vorgemerkt|abgeglichen|gebucht',
    reference:
      'referenz|referenz*|*referenz|*referenzen|transaktionscode|transaktionsid|transaktions id|transaktionsnr|transaktions nr|transaktionsnummer|auftragsnummer|belegnummer|belegnr|beleg nr|beleg|kennung|mandat|mandats*|mandatsreferenz|kundenreferenz|glaubiger id|glaeubiger id|vorgangsnummer|buchungsnummer|umsatznummer|umsatz id|referenznummer|ta nr|id|primanota|e2e|end to end|sammlerreferenz|rechnungsnummer|rechnungsnr|auszugsnummer|ordernummer|bestellnummer|uniqueid|buchungs id|quittung*',
    number:
      'nr|nummer|*nummer|*nr|num|zahl|zeile|zeilennummer|lfd|lfd nr|laufende nummer|position|pos|blatt|auszug|anzahl',
    code: 'code|schlussel|schluessel|*schlussel|*schluessel|kennzeichen|*kennzeichen|gvc|gv code|kz|kennziffer|*code',
    cheque: 'scheck|schecks|scheck*|*scheck|check|schecknummer|schecknr',
    place:
      'ort|stadt|land|filiale|adresse|anschrift|standort|plz|strasse|straße|geschaftsstelle|geschaeftsstelle|zweigstelle|kanal|terminal|automat|bundesland|lokalitat|ortschaft',
    purpose:
      'verwendungszweck*|*verwendungszweck|zweck|vwz|vwz*|zahlungsgrund|zahlungszweck|grund|zahlungsreferenz|verwendung|betreff|verw zweck|uberweisungszweck|ueberweisungszweck|kundenmitteilung',
  },
  sides: {
    in: 'h|haben|gutschrift|eingang|einnahme|einnahmen|ein|einzahlung|k|kredit|c|credit|+|plus|zugang|eingehend|habenbuchung|geldeingang|erhalten|zahlungseingang|gutgeschrieben',
    out: 's|soll|lastschrift|belastung|ausgang|ausgabe|ausgaben|aus|auszahlung|d|debit|-|minus|abgang|ausgehend|sollbuchung|geldausgang|gesendet|zahlungsausgang|belastet|abbuchung',
  },
  states: {
    posted:
      'gebucht|verbucht|ausgefuhrt|ausgefuehrt|abgeschlossen|erfolgreich|durchgefuhrt|durchgefuehrt|abgerechnet|bestatigt|bestaetigt|erledigt|verarbeitet|fakturiert|freigegeben|genehmigt|buchung|umsatz gebucht|bezahlt',
    pending:
      'vorgemerkt|offen|ausstehend|in bearbeitung|reserviert|autorisiert|nicht gebucht|noch nicht gebucht|pendent|schwebend|geplant|vorbehaltlich|in ausfuhrung|in ausfuehrung|wird bearbeitet|bearbeitung|angelegt|erfasst|vormerkung|terminiert|warten|provisorisch|unbestatigt|nicht abgerechnet',
    cancelled:
      'storniert|storno|abgebrochen|abgelehnt|fehlgeschlagen|ruckgangig|rueckgaengig|zuruckgewiesen|zurueckgewiesen|zuruckgezogen|geloscht|geloescht|verfallen|gescheitert|ungultig|nicht ausgefuhrt|nicht ausgefuehrt|zuruckgebucht|annulliert|rejected|abgelaufen|gesperrt|fehler|widerrufen|zuruckgegeben',
  },
  rows: {
    opening:
      'anfangssaldo|alter saldo|alter kontostand|anfangsbestand|eroffnungssaldo|eroeffnungssaldo|saldovortrag|saldo vortrag|ubertrag vortrag|kontostand alt|saldo alt|vortrag|letzter kontostand|vorheriger kontostand|startsaldo|anfangsguthaben|letzter saldo|kontostand am anfang|saldo vormonat|saldo letzter auszug|letzte abrechnung|saldo letzte abrechnung|anfangskontostand|saldo vorperiode',
    closing:
      'endsaldo|neuer saldo|neuer kontostand|schlusssaldo|schlussaldo|abschlusssaldo|kontostand neu|saldo neu|kontostand|kontostand am|kontostand per|kontostand vom|saldo per|saldo am|aktueller kontostand|aktueller saldo|endbestand|schlussstand|saldo zu ihren gunsten|saldo zu ihren lasten|endguthaben|rechnungssaldo|tagessaldo|endkontostand|verfugbarer betrag|zwischensaldo',
    turnover:
      'umsatze|umsaetze|summe soll|summe haben|summe der umsatze|summe umsatze|umsatzsumme|gesamtumsatz|summe gutschriften|summe lastschriften|summe belastungen|total belastungen|total gutschriften|umsatz soll|umsatz haben|summe einnahmen|summe ausgaben|summe der ausgaben|summe der einnahmen|umsatztotal|summe eingange|summe ausgange|sollumsatz|habenumsatz|total umsatz|summe zahlungseingange|umsatz total',
    total:
      'summe|gesamtsumme|gesamt|total|zwischensumme|insgesamt|gesamtbetrag|endsumme|summen|zwischentotal|total in chf|summe in eur',
    pending:
      'vorgemerkte umsatze|vorgemerkte umsaetze|vorgemerkte buchungen|vorgemerkt|offene umsatze|offene buchungen|noch nicht gebuchte umsatze|noch nicht gebuchte umsaetze|ausstehende buchungen|ausstehende umsatze|geplante zahlungen|pendente buchungen|vormerkungen|reservierte umsatze|reservierungen|provisorische buchungen|noch nicht abgerechnete umsatze|nicht gebuchte umsatze',
  },
  kinds: {
    fee: 'gebuhr|gebuhren|gebuehr|gebuehren|*gebuhr|*gebuhren|*gebuehr|*gebuehren|entgelt|entgelte|*entgelt|*entgelte|kontofuhrung|kontofuehrung|kontofuhrungspreis|kontofuhrungsentgelt|spesen|bankspesen|buchungsspesen|kontospesen|provision|*provision|kartenpreis|auslandsentgelt|auslandseinsatzentgelt|bearbeitungsgebuhr|rechnungsabschluss|entgeltabschluss|abschluss entgelt|kontopreis|jahresbeitrag karte|dienstleistungspreisabschluss|dienstleistungspreise|*preisabschluss|postenpreis|mahngebuhr|porto kontoauszug|monatspreis|abschlussposten|depotpreis|wahrungsumrechnungsentgelt|quartalsabschluss entgelte',
    refund:
      'erstattung|erstattungen|ruckerstattung|rueckerstattung|*erstattung|storno|stornierung|stornobuchung|*storno|ruckbuchung|rueckbuchung|rucklastschrift|ruecklastschrift|ruckzahlung|rueckzahlung|retoure|retouren|rucküberweisung|ruckuberweisung|rueckueberweisung|gutschrift retoure|ruckvergutung|rueckverguetung|warenruckgabe|kulanzgutschrift|ruckgabe|rueckgabe|kartengutschrift|korrekturbuchung|reklamation|ruckgutschrift',
    income:
      'gehalt|gehalter|lohn|lohne|lohn gehalt|gehaltszahlung|gehaltseingang|lohnzahlung|salar|besoldung|bezuge|bezuege|rentenzahlung|altersrente|rentenservice|renten service|rentenversicherung|pensionszahlung|pensionsversicherung|betriebsrente|kindergeld|elterngeld|familienbeihilfe|arbeitslosengeld|burgergeld|buergergeld|wohngeld|krankengeld|bafog|bafoeg|stipendium|dividende|dividenden|dividendengutschrift|dividendenzahlung|ertragsgutschrift|ausschuttung|ausschuettung|honorar|honorare|tantieme|tantiemen|lohn rente|gehalt rente|lohn gehalt rente|einkommen|monatslohn|ausbildungsvergutung|weihnachtsgeld|urlaubsgeld|ahv rente|taggeld|kuponzahlung|umsatzauszahlung|unterhaltsvorschuss|lohneingang|lohn und gehalt',
    interest:
      'zins|zinsen|*zins|*zinsen|zinsgutschrift|zinsabschluss|zinsbelastung|zinszahlung|habenzinsen|sollzinsen|guthabenzinsen|zinsertrag|kreditzinsen|uberziehungszinsen|zinsabrechnung|dispozinsen|zinsen tagesgeld|zinskorrektur',
    own: 'eigenes konto|eigenes tagesgeldkonto|eigenes sparkonto|eigene konten|eigener ubertrag|eigenubertrag|eigenuebertrag|eigen ubertrag|umbuchung|umbuchungen|kontoubertrag|kontouebertrag|ubertrag|uebertrag|zum sparkonto|vom sparkonto|auf sparkonto|sparkonto|tagesgeld|tagesgeldkonto|auf tagesgeld|interne uberweisung|interne umbuchung|interner ubertrag|eigenuberweisung|eigenueberweisung|zwischen eigenen konten|auf eigenes|vom eigenen|verrechnungskonto|referenzkonto|festgeld|festgeldkonto|festgeldanlage|sparen|sparauftrag|dauerauftrag sparen|sparbuch|kontoumbuchung|aufrundung|auf unterkonto|eigentransfer|girokonto ubertrag|eigenes girokonto|sparrate',
    transfer:
      'uberweisung|ueberweisung|uberweisungen|*uberweisung|*ueberweisung|uberweisungsgutschrift|ueberweisungsgutschrift|dauerauftrag|*dauerauftrag|echtzeituberweisung|echtzeitueberweisung|sepa uberweisung|sepa ueberweisung|sepa gutschrift|gutschriftseingang|zahlungseingang|zahlungsausgang|onlineuberweisung|einzeluberweisung|terminuberweisung|vergutung konto|zahlungsauftrag|e banking auftrag|giroauftrag|bankuberweisung|auslandsuberweisung|gutschrift uberweisung|uebw|ubw|geldeingang|zahlung von|zahlung an|twint von|e finance|girozahlung|vergutungsauftrag|wero',
    cash: 'bargeld|bargeld*|barauszahlung|bareinzahlung|barabhebung|bancomat|bankomat|bankomatbehebung|behebung|geldautomat|*geldautomat|auszahlung geldautomat|ga auszahlung|geldabhebung|abhebung|barbezug|bargeldbezug|barein|selbstbedienungsautomat|einzahlungsautomat|ga nr|auszahlung automat|gaa|bargeldauszahlung|bargeldeinzahlung|barverfugung|automatenauszahlung|postomat|kassenauszahlung|selbsteinzahlung|sb einzahlung|sb auszahlung|einzahlung am schalter|auszahlung am schalter|bezug bancomat|bezug postomat|auszahlung girocard',
    'card-bill':
      'kreditkartenabrechnung|kreditkarten abrechnung|kreditkartenrechnung|abrechnung kreditkarte|abrechnung kreditkarten|zahlung erhalten vielen dank|ihre zahlung vielen dank|ihre zahlung besten dank|vielen dank fur ihre zahlung|ihre zahlung danke|kartenabrechnung|ausgleich kreditkarte|ausgleich kartenkonto|kreditkartenausgleich|lastschrift kreditkarte|kreditkartenzahlung ausgleich|kontoausgleich|saldoausgleich|abrechnung visa|abrechnung mastercard|einzug des rechnungsbetrages|rechnungsausgleich|ausgleich rechnung|uberweisung danke|lastschrifteinzug kreditkarte|ihre lastschrift|karten lsv|ausgleichsbuchung|gutschrift ihrer zahlung|bezahlung kreditkarte|kreditkartenkonto ausgleich|tilgung kreditkarte|ihre zahlung lsv|einzug kreditkartenabrechnung|monatsabrechnung kreditkarte|zahlung erhalten danke|zahlung erhalten besten dank|zahlungseingang danke|zahlungseingang vielen dank',
    'top-up':
      'aufladung|aufladen|*aufladung|aufgeladen|geld hinzugefugt|guthaben aufladen|guthabenaufladung|kartenaufladung|wallet aufladung|kontoaufladung|guthabenaufbuchung|geld aufladen|aufgeladen durch|laden guthaben|prepaid aufladung|einzahlung wallet',
    reward:
      'cashback|bonus|bonuszahlung|bonusgutschrift|pramie|praemie|pramiengutschrift|punkte|punktegutschrift|bonuspunkte|willkommensbonus|treuebonus|geld zuruck|geld zurueck|freundschaftswerbung|empfehlungsbonus|neukundenbonus|saveback|wechselbonus|gutschrift bonus|treuepramie',
    conversion:
      'wahrungsumtausch|waehrungsumtausch|wahrungswechsel|waehrungswechsel|geldwechsel|wahrungsumrechnung|waehrungsumrechnung|devisenhandel|devisenkauf|devisenverkauf|devisengeschaft|umgetauscht|gewechselt|devisenkassageschaft|wahrungstausch|fx umtausch|changegeschaft',
    expiry:
      'verfallen|verfall|abgelaufen|verfallene punkte|punkteverfall|erloschen|guthabenverfall|punkte verfallen',
    securities:
      'wertpapier*|wertpapierkauf|wertpapierverkauf|kauf wertpapier|verkauf wertpapier|aktienkauf|aktienverkauf|fondskauf|fondsverkauf|fondssparplan|sparplanausfuhrung|sparplan|sparplanausfuehrung|wp abrechnung|wertpapierabrechnung|wp kauf|wp verkauf|kauf von stuck|wertpapierorder|borsengeschaft|borsentransaktion|kryptokauf|kryptoverkauf|fondsanteile|etf sparplan|wertpapiergutschrift|effekten|effektenkauf|effektenverkauf|borsenabrechnung|zeichnung|tilgung anleihe|wertpapier|aktien|depotubertrag|kauf depot|ausfuhrung order|titelkauf',
    purchase:
      'kartenzahlung|*kartenzahlung|kartenzahlungen|girocard|girocard zahlung|lastschrift|*lastschrift|basislastschrift|firmenlastschrift|lastschrifteinzug|lastschr|sepa lastschrift|elv|ec zahlung|ec kartenzahlung|kartenumsatz|einkauf|kauf dienstleistung|kauf|bezahlung|debitkartenzahlung|debitkarte|kreditkartenumsatz|einzug|einzugsermachtigung|bankeinzug|kontaktlos|online einkauf|onlinekauf|pos zahlung|kassenzahlung|zahlung debitkarte|kartenverfugung|karteneinsatz|warenkauf|folgelastschrift|erstlastschrift|abbuchung|online zahlung|onlinezahlung|handyzahlung|e commerce|kauf im geschaft|kartentransaktion|lsv|twint zahlung|kauf twint|zahlung mit karte|bestellung|abonnement|maestro|karten zahlung|kartenbuchung|kartenkauf|einzugsauftrag|visa debit',
  },
  months: [
    'januar|janner|jaenner|jan|jän',
    'februar|feber|feb|febr',
    'marz|maerz|mrz|mar|mär|maer',
    'april|apr',
    'mai',
    'juni|jun|juno',
    'juli|jul|julei',
    'august|aug',
    'september|sep|sept',
    'oktober|okt',
    'november|nov',
    'dezember|dez',
  ],
  currencies: [
    'EUR=euro|euros',
    'USD=us dollar|amerikanischer dollar|amerikanische dollar|usa dollar',
    'CHF=schweizer franken|franken|schweizerfranken|sfr',
    'GBP=britisches pfund|britische pfund|pfund sterling|englisches pfund',
    'JPY=yen|japanischer yen|japanische yen',
    'SEK=schwedische krone|schwedische kronen',
    'NOK=norwegische krone|norwegische kronen',
    'DKK=danische krone|daenische krone|danische kronen|daenische kronen',
    'CZK=tschechische krone|tschechische kronen',
    'PLN=zloty|polnischer zloty|polnische zloty',
    'HUF=forint|ungarischer forint|ungarische forint',
    'TRY=turkische lira|tuerkische lira',
    'RON=rumanischer leu|rumaenischer leu|rumanische lei',
    'RUB=rubel|russischer rubel|russische rubel',
    'CAD=kanadischer dollar|kanadische dollar',
    'AUD=australischer dollar|australische dollar',
    'CNY=chinesischer yuan|renminbi|yuan',
    'THB=baht|thailandischer baht|thailaendischer baht',
    'ISK=islandische krone|islaendische krone',
    'DEM=deutsche mark',
    'ATS=osterreichischer schilling|oesterreichischer schilling',
  ],
}
