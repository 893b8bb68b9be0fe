import type { Vocabulary } from './vocabulary'

/** Statements of Denmark, Greenland and the Faroe Islands. */
export const da: Vocabulary = {
  language: 'da',
  heads: {
    date: 'dato|*sdato|*sdag|datoer|dag|dat|tidspunkt|rentedato|valørdato|valordato|valutadato|bogførtdato|bogført dato|forfaldsdato|købsdato|kobsdato|dato tid|dato og tid',
    time: 'tid|tidspunkt|klokkeslæt|klokkeslaet|klokken|kl|tidsstempel|dato tid',
    booking:
      'bogføring*|bogforing*|bogfør*|bogført|bogfort|bogføringsdato|bogføringsdag|posteret|postering*|posteringsdato|registreret|registrerings*|afregnet|afregning*|behandlet|behandlings*|gennemført|afsluttet|ekspederet|bogf',
    value:
      'valør*|valor|valør|valørdato|valuta|valutadato|rentedato|rente|værdi|vaerdi|valuteret|valutering*|forrentning*|disponeringsdato',
    operation:
      'transaktion*|transaktions*|bevægelse*|bevaegelse*|køb|kob|købs*|kobs*|handel|handels*|handelsdato|betaling|betalings*|udført|udfort|udførelses*|postering*|ordre|opgave|hændelse|oprettet|startet|ordredato',
    due: 'forfald|forfalds*|forfaldsdato|betales senest|betalingsfrist|sidste rettidige betalingsdag|betalingsdag',
    period: 'periode|*periode|måned|maned|fra dato|til dato|fra til|startdato|slutdato',
    amount: 'beløb|belob|beloeb|*beløb|*belob|*beloeb|beløb*|sum|værdi|modværdi|kroner|kurs værdi',
    balance:
      'saldo|*saldo|saldo*|indestående|indestaende|balance|restbeløb|rest|disponibel|saldoen|bogført saldo',
    in: 'ind|indbetaling|indbetalinger|indbetalt|indsat|indsætning|indsaetning|indsættelse|kredit|krediteret|indtægt|indtægter|indtaegt|modtaget|indgående|beløb ind|godskrevet|indkomst|indgået|indskud|tilgang',
    out: 'ud|hævet|haevet|hævning|hævninger|udbetaling|udbetalinger|udbetalt|debet|debiteret|udgift|udgifter|debit|sendt|udgående|beløb ud|betalt|forbrug|trukket|afgang|omkostning',
    spent: 'købsbeløb|kobsbelob|brugt|brugt beløb|købesum|forbrugt|beløb brugt',
    side: 'debet kredit|kredit debet|ind ud|ud ind|debit kredit|kredit debit|fortegn|retning|d k|k d|indtægt udgift|udgift indtægt|indbetaling udbetaling|indbetalt udbetalt|ind eller ud|debetkredit',
    currency: 'valuta|valutakode|*valuta|møntsort|møntenhed|kontovaluta',
    fee: 'gebyr|gebyrer|*gebyr|*gebyrer|omkostning|omkostninger|kurtage|provision|afgift|valutatillæg|tillæg|honorar|administrationsbidrag',
    tax: 'skat|*skat|moms|kildeskat|udbytteskat|a skat',
    rate: 'kurs|*kurs|valutakurs|vekselkurs|omregningskurs|afregningskurs|rentesats',
    price: 'pris|*pris|kurs|stykpris|enhedspris|pris pr|handelskurs|købskurs',
    quantity: 'antal|stk|andele|aktier|nominel|nominelt|pålydende|mængde|antal stk|volumen',
    total: 'total|i alt|ialt|sum|samlet|subtotal|totalbeløb|samlet beløb',
    points: 'point|bonuspoint|bonus|*point|fordelspoint',
    limit:
      'kreditmaksimum|maksimum|disponibel|disponibelt|kreditgrænse|kreditramme|til rådighed|rådighedsbeløb|trækningsret|disponibelt beløb|limit',
    foreign:
      'udenlandsk|udenlandske|oprindelig|oprindeligt|original*|originalt|lokal|lokalt|fremmed|udlandsk|udland|transaktionsvaluta|oprindelig valuta|oprindeligt beløb|originalbeløb|fremmed valuta|valutabeløb|lokal valuta|beløb i valuta|købsvaluta|beløb i udenlandsk valuta',
    before: 'før|tidligere|forrige|gammel|primo|saldo før',
    instalment: 'afdrag|rate|rater|ratebetaling|ydelse|terminsydelse|antal rater',
    net: 'netto|netto*|nettobeløb',
    gross: 'brutto|brutto*|bruttobeløb',
    account:
      'konto|*konto|konto*|kontonr|kontonummer|kontonavn|konti|iban|reg|regnr|registreringsnummer|reg nr|depot|depotnummer|kto|bankkonto|kontoen',
    card: 'kort|kortnummer|kortnr|*kort|dankort|kreditkort|betalingskort|hævekort|kortholder*|kortindehaver*',
    other:
      'modkonto|modpart|modparts*|modtager|afsender|beløbsmodtager|modtagerkonto|betaler|anden part|indbetaler|modpartens|afsender modtager|modtager afsender|beløbsmodtagers|kreditor|debitor|modtagers|tredjepart',
    own: 'kontohaver|kortholder|kortindehaver|indehaver|egen|eget|egne|kunde|kundenavn|kundenummer|min|mit|min konto|ejer|bruger|kontoejer|medlem',
    name: 'navn|*navn|betegnelse|fornavn|efternavn',
    bank: 'bank|bic|swift|regnr|registreringsnr|pengeinstitut|banknavn|bankkode|reg nr|reg',
    merchant:
      'butik|forretning|forhandler|sælger|saelger|leverandør|leverandor|købssted|firma|handlende|indkøbssted|forretningens|virksomhed|kobssted|betalingsmodtager|udsalgssted',
    from: 'fra|afsender|indbetaler|betaler|ordregiver|fra konto|afsenders|frakonto|debitor|sendt af',
    to: 'til|modtager|beløbsmodtager|kreditor|til konto|modtagers|tilkonto|modtagerkonto|betalingsmodtager',
    institution: 'institut|pengeinstitut|bank|finansiel institution|udbyder|tegnebog',
    text: 'tekst|*tekst|beskrivelse*|posteringstekst|specifikation|detaljer|meddelelse|overskrift|titel|emne|information|bilagstekst|transaktion|forklaring|supplerende tekst|indhold|kontohændelse|uddybende tekst|supplerende posteringstekst|advistekst|adviseringstekst|detalje|betegnelse',
    note: 'note|noter|notat|notater|bemærkning|bemærkninger|bemaerkning|kommentar|kommentarer|meddelelse|meddelelser|besked|beskeder|memo|egen note|egne noter|supplerende oplysninger|ekstra oplysninger|anmærkning|advis|egen notering|egen tekst',
    type: 'type|*type|transaktionstype|posteringstype|art|betalingstype|betalingsmåde|betalingsmetode|slags|kontotype|metode|undertype|teksttype|betalingsform|formtype',
    category:
      'kategori|kategorier|*kategori|underkategori|hovedkategori|gruppe|etiket|budget|branche|mærke|budgetpost|budgetgruppe',
    status: 'status|*status|tilstand|afstemt|afstemning|godkendelse',
    reference:
      'reference|referencer|*reference|ref|id|bilag|bilagsnr|bilagsnummer|transaktionsid|transaktions id|arkivreference|kvittering|mandat|fakturanummer|fakturanr|ordrenummer|betalings id|fi kortnr|kortartkode|egen reference|afsenders reference|modtagers reference|arkiv reference|indbetalerident|betalingsid|debitorgruppenummer|aftalenummer|journalnummer|transaktionsnummer|kundereference',
    number: 'nummer|nr|*nummer|løbenummer|løbenr|lobenr|linje|linie|række|bilagsnr|postnr|num',
    code: 'kode|*kode|koder|nøgle|indikator|kortart|posteringskode',
    cheque: 'check|checknummer|checks|checknr|checkserie',
    place:
      'sted|*sted|by|land|adresse|filial|afdeling|kanal|postnummer|postnr|lokation|terminal|region|kommune|ekspeditionssted',
    purpose: 'formål|formal|årsag|arsag|betalingsformål|vedrørende|vedr|vedrorende|betalingsårsag|anledning',
  },
  sides: {
    in: 'k|kredit|ind|indbetaling|c|cr|credit|+|indtægt|indgående|indsat|modtaget|plus',
    out: 'd|debet|ud|udbetaling|hævning|debit|-|udgift|udgående|hævet|sendt|db|minus',
  },
  states: {
    posted:
      'bogført|bogfort|udført|udfort|gennemført|gennemfort|afsluttet|godkendt|bekræftet|betalt|posteret|behandlet|afregnet|effektueret|ekspederet|lykkedes|fuldført|registreret|faktureret|ført',
    pending:
      'reserveret|reservation|afventer|afventende|under behandling|ikke bogført|ikke bogfort|kommende|venter|planlagt|foreløbig|midlertidig|godkendt ikke bogført|i gang|til godkendelse|ikke afregnet|ubogført|fremtidig|autoriseret|ventende|oprettet|igangværende',
    cancelled:
      'afvist|annulleret|mislykket|mislykkedes|slettet|tilbageført|tilbagefort|fejlet|afbrudt|stoppet|nægtet|udløbet|ikke gennemført|tilbagekaldt|ugyldig|returneret|afmeldt|spærret|ikke godkendt|refunderet|fejl|bortfaldet',
  },
  rows: {
    opening:
      'primo saldo|primosaldo|saldo primo|startsaldo|tidligere saldo|overført saldo|saldo overført|forrige saldo|primo|saldo sidste kontoudskrift|åbningssaldo|saldo fra sidste|gammel saldo|saldo overført fra|saldo ved periodens begyndelse',
    closing:
      'ultimo saldo|ultimosaldo|saldo ultimo|slutsaldo|ny saldo|aktuel saldo|saldo pr|saldo den|disponibel saldo|ultimo|saldo dags dato|nuværende saldo|bogført saldo|saldo ved periodens slutning|skyldig saldo',
    turnover:
      'indbetalinger i alt|udbetalinger i alt|hævet i alt|indsat i alt|omsætning|total ind|total ud|sum debet|sum kredit|ialt indsat|ialt hævet|samlede indbetalinger|samlede udbetalinger|posteringer i alt|bevægelser i alt|indtægter i alt|udgifter i alt|køb i alt|samlet forbrug|sum indbetalinger|sum udbetalinger',
    total: 'i alt|ialt|total|sum|subtotal|samlet|at betale i alt|total i alt|samlet beløb',
    pending:
      'reserverede beløb|reservationer|kommende betalinger|ikke bogførte|ikke bogførte posteringer|afventende transaktioner|kommende posteringer|afventende posteringer|reserverede posteringer|ikke bogførte transaktioner|reserveret beløb|fremtidige betalinger|planlagte betalinger|afventende betalinger|reserverede transaktioner',
  },
  kinds: {
    fee: 'gebyr|gebyrer|*gebyr|*gebyrer|omkostninger|kurtage|kortafgift|årsafgift|arsafgift|valutatillæg|administrationsgebyr|provision|netbankgebyr|årligt gebyr|månedsgebyr|kontingent kort|overtræksprovision|gebyr udland|serviceafgift bank|oprettelsesafgift|rykkergebyr|stiftelsesprovision|negativ rente gebyr',
    refund:
      'tilbagebetaling|tilbagebetalinger|refusion|refundering|retur|returnering|returvare|returkøb|kreditering|tilbageførsel|tilbageforsel|kreditnota|annullering|refunderet|korrektion|dankort retur|retur køb|varer retur|tilbageført betaling|pengene tilbage|godtgørelse|indsigelse|krediteret køb|returbetaling|afvist betaling retur|kortretur|reguleret retur',
    income:
      'løn|lonoverførsel|lønoverførsel|lonoverforsel|lønoverfø|månedsløn|timeløn|pension|pensionsudbetaling|folkepension|børnepenge|børne og ungeydelse|barselsdagpenge|dagpenge|kontanthjælp|boligstøtte|udbytte|legat|stipendium|honorar udbetaling|feriepenge|efterløn|royalty|royalties|atp|atp udbetaling|su udbetaling|overskydende skat|udbetaling danmark|børnecheck|boligsikring|lønindgang|vederlag|sygedagpenge|dagpenge a kasse|aktieudbytte|førtidspension|børneydelse|gageudbetaling|uddannelseshjælp|arbejdsmarkedsbidrag retur',
    interest:
      'rente|renter|*rente|*renter|rentetilskrivning|kreditrente|indlånsrente|debetrente|renteindtægt|tilskrevet rente|tilskrevne renter|renteudgift|rentenota|udlånsrente|rente af indlån|negativ rente',
    own: 'egen opsparing|egen konto|egne konti|mellem egne konti|opsparingskonto|opsparing|til opsparing|fra opsparing|overførsel egen|overførsel til egen konto|overførsel egne konti|overførsel mellem egne|intern overførsel|kontooverførsel egen|min konto|fra egen|til egen|budgetkonto|til budgetkonto|til budget|fra budget|lønkonto|overforsel egen|til lønkonto|fast opsparing|børneopsparing|ml egne konti|konto til konto|egen overførsel|overførsel lønkonto|overførsel budgetkonto|fra lønkonto|madkonto|aktiesparekonto|til egen opsparing|opsparings konto',
    transfer:
      'overførsel|overførsler|overforsel|bankoverførsel|straksoverførsel|mobilepay|indbetaling|udbetaling|fast overførsel|netbank|overf|kontooverførsel|girokort|fi kort|indbetalingskort|bgs|overførsel fra|overførsel til|overført fra|overført til|bankgiro|giro|straks overførsel|udenlandsk overførsel|overførsel udland|mobilepay modtaget|mobilepay sendt|mobilepay overførsel|sammedagsoverførsel|standardoverførsel|pengeoverførsel|stående ordre|indsat fra|modtaget betaling|bankoverf|udlandsoverførsel|indbet|straksovf',
    cash: 'hævet automat|pengeautomat|kontant|kontanter|kontanthævning|hævning automat|hævning pengeautomat|hævet i automat|kontanthæv|kontantudbetaling|kontantindbetaling|indbetaling automat|kontanthævninger|hævning kontant|udbetaling kontant|hævning udland|kontantautomat|indbetalingsautomat|udbetaling kasse|indsat kontant|kontant hævet|automathævning|hæveautomat|kontantindskud|hævet kontant|kontanthæv udland|kassehævning',
    'card-bill':
      'kreditkort afregning|kreditkortafregning|indbetaling tak|betaling tak|tak for din betaling|afregning kreditkort|betaling kreditkort|kortafregning|afregning mastercard|afregning visa|tak for betalingen|kreditkortbetaling|kreditkortregning|månedsafregning kort|din indbetaling|indbetaling til kreditkort|betaling modtaget tak|mastercard afregning|kreditkort opgørelse|opgørelse kreditkort|kortregning|tak for din indbetaling|udligning kreditkort|indbetaling modtaget tak',
    'top-up':
      'optankning|optankning af konto|genopladning|opladning konto|tank op|optank|opfyldning|påfyldning konto|indsat på wallet|fyldt op|optankning kort|opfyldning af saldo|automatisk optankning|rejsekort optankning|taletid optankning|saldo optanket',
    reward:
      'cashback|bonus|bonuspoint|point|velkomstbonus|belønning|loyalitetsbonus|kundebonus|dividende bonus|henvisningsbonus|kundeudbytte|point indløst|medlemsbonus|bonusudbetaling|fordelspoint|personlig bonus',
    conversion:
      'valutaveksling|valutahandel|veksling|vekslet|konvertering|valutakonvertering|køb valuta|salg valuta|køb af valuta|salg af valuta|omveksling|valutaomregning|ombytning valuta|vekslede',
    expiry:
      'udløbet|udlobet|udløbne|udløbne point|forældet|bortfaldet|point udløbet|forældede point|udløb af point',
    securities:
      'køb aktier|salg aktier|aktiekøb|aktiesalg|køb værdipapirer|salg værdipapirer|værdipapirer|værdipapirhandel|værdipapir|investeringsforening|køb af værdipapirer|salg af værdipapirer|køb fondsandele|obligationer|udtrækning|aktiehandel|fondshandel|fondsnota|køb af aktier|salg af aktier|køb investeringsbeviser|investeringsbeviser|månedsopsparing aktier|køb crypto|køb kryptovaluta|handel aktie|køb obligationer|salg obligationer|fondskøb|fondssalg|aktier|kursnota|månedsinvestering',
    purchase:
      'dankort køb|dankort|dankort kob|køb|kortkøb|visa dankort|visa dankort køb|kortbetaling|betalingsservice|pbs|bs betaling|leverandørservice|betaling|regning|regningsbetaling|onlinekøb|internetkøb|kontaktløs|kontaktløst køb|indkøb|køb udland|dankort nota|visa køb|mastercard køb|køb i butik|dk nota|vd køb|nota|køb online|nethandel|apple pay|mobilepay køb|kortkøb udland|girobetaling|abonnement|dankort netkøb|varekøb|visa kob|netkøb|fakturabetaling|automatisk kortbetaling|debitkort køb|kreditkort køb|køb med kort|mastercard debit køb|kort køb|betaling faktura|kortnota|betalingskort køb',
  },
  months: [
    'januar|jan',
    'februar|feb',
    'marts|mar',
    'april|apr',
    'maj',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sep|sept',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  currencies: [
    'DKK=danske kroner|dansk krone|danske kr',
    'SEK=svenske kroner|svensk krone',
    'NOK=norske kroner|norsk krone',
    'ISK=islandske kroner|islandsk krone',
    'EUR=euro',
    'USD=amerikanske dollar|amerikansk dollar|us dollar',
    'GBP=britiske pund|britisk pund|engelske pund|pund sterling',
    'CHF=schweiziske franc|schweizisk franc|schweizerfranc',
    'JPY=yen|japanske yen',
    'PLN=zloty|polske zloty',
    'CZK=tjekkiske koruna|tjekkiske kroner|tjekkisk koruna',
    'CNY=kinesiske yuan|kinesisk yuan',
    'THB=thailandske baht|baht',
    'CAD=canadiske dollar|canadisk dollar',
    'AUD=australske dollar|australsk dollar',
    'TRY=tyrkiske lira|tyrkisk lira',
  ],
}
