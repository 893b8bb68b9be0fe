import type { Vocabulary } from './vocabulary'

/** Statements of Sweden and of Swedish Finland. */
export const sv: Vocabulary = {
  language: 'sv',
  heads: {
    date: 'datum|*datum|dag|*dag|dat|datum tid|tidpunkt',
    time: 'tid|tidpunkt|klockslag|klockan|kl|datum tid|*tid',
    booking:
      'bokforing*|bokfort|bokford|bokforda|bokforings*|bokf|bokfdatum|bokf datum|bokf dag|bokad|bokades|bokat|bokning*|reskontra*|reskontradatum|registrerad|registrerings*|behandlings*|avslutad|avrakning*|genomford|slutford|bearbetad',
    value: 'valuta|valutadatum|valutadag|varde|vardedatum|rantedatum|rantedag|valutering*',
    operation:
      'transaktion*|transaktions*|trans|handelse|handelser|affar|affarsdag|affarsdatum|kop|kopdatum|kopdag|kopsdatum|inkop*|uppdrag*|betalning*|betalnings*|handels*|avslut|avslutsdag|utford|rorelse|skapad|order|startad|fakturadatum|kontohandelse|kontohandelser',
    due: 'forfallo*|forfaller|forfallodag|forfallodatum|betalas senast|betaldag|betala senast',
    period:
      'period|*period|manad|fran till|fran datum|till datum|fran och med|till och med|startdatum|slutdatum|from tom',
    amount: 'belopp|*belopp|belopp*|summa|varde|motvarde|kronor|beloppet',
    balance:
      'saldo|*saldo|saldo*|behallning|tillgodohavande|kvarvarande|aterstaende|saldot|bokfort saldo|kontobehallning',
    in: 'insattning*|insatt|insatta|kredit|kreditering|inkomst|inkomster|inbetalning*|in belopp|tillgodo|mottaget|mottagit|inkommande|intakt|intakter|insattningar|krediterat|insattningsbelopp|in pa konto',
    out: 'uttag|uttag*|debet|debitering*|utgift|utgifter|utbetalning*|ut|ut belopp|debit|skickat|utgaende|kostnad|kostnader|debiterat|uttaget|betalt|uttagsbelopp',
    spent: 'kopbelopp|kopebelopp|inkopsbelopp|spenderat|kopesumma|spenderat belopp',
    side: 'debet kredit|kredit debet|in ut|inut|plus minus|debit kredit|kredit debit|tecken|riktning|insattning uttag|uttag insattning|d k|k d|d c|inkomst utgift|utgift inkomst|debetkredit',
    currency: 'valuta|valutakod|*valuta|valutor|myntslag|kontovaluta|val',
    fee: 'avgift|avgifter|*avgift|*avgifter|courtage|provision|kostnad|paslag|valutapaslag|valutavaxlingspaslag',
    tax: 'skatt|*skatt|moms|kallskatt|preliminarskatt|skatter',
    rate: 'kurs|*kurs|vaxelkurs|valutakurs|vaxlingskurs|omrakningskurs|rantesats',
    price: 'pris|*pris|kurs|styckpris|a pris|pris per|andelskurs|kopkurs|inkopspris|anskaffningsvarde|gav',
    quantity: 'antal|andelar|aktier|nominellt|kvantitet|antal andelar|volym',
    total: 'totalt|total|summa|totalsumma|delsumma|totalbelopp|sammanlagt',
    points: 'poang|bonuspoang|bonus|*poang|aterbaring|bonuskronor',
    limit:
      'limit|*limit|disponibelt|disponibel|kredit granser|kreditgrans|kvar att utnyttja|tillgangligt|beviljad kredit|kreditlimit|kredit utrymme|disponibelt belopp',
    foreign:
      'utlandsk|utlandska|utlands*|ursprunglig|ursprungligt|original*|originalbelopp|originalvaluta|lokal|lokalt|utlandsk valuta|utl belopp|utl|kopvaluta|frammande|transaktionsvaluta|ursprungsbelopp|utlandskt belopp|belopp i utlandsk valuta',
    before: 'fore|tidigare|foregaende|gammalt|ingaende|innan|ingaende saldo',
    instalment: 'delbetalning*|avbetalning*|amortering|delbetalningar|antal betalningar|manadsbetalning',
    net: 'netto|netto*|nettobelopp',
    gross: 'brutto|brutto*|bruttobelopp|likvid',
    account:
      'konto|*konto|konto*|kontonr|kontonummer|kontonamn|konton|iban|clearing*|clearingnummer|clnr|bankkonto|depa|depanummer|kontot|fran konto|depa*',
    card: 'kort|kortnummer|kortets|kortinnehavare*|kontokort|*kort|kreditkort|betalkort|kortnr',
    other:
      'motkonto|motpart|motparts*|mottagare|avsandare|betalningsmottagare|annan part|motpartens|formanstagare|mottagarkonto|betalare|mottagarens|part|avsandare mottagare|mottagare avsandare',
    own: 'kontohavare|kortinnehavare|innehavare|egen|eget|egna|kund|kundnummer|mitt|mina|kundnamn|anvandare|kontoinnehavare|eget konto|kortmedlem|*innehavare',
    name: 'namn|*namn|benamning|fornamn|efternamn|kontonamn',
    bank: 'bank|bic|clearingnummer|clearing|bankkod|bankens|banknamn|swift|kontor',
    merchant:
      'butik|butiker|handlare|saljare|forsaljningsstalle|inkopsstalle|inkopsplats|saljstalle|foretag|leverantor|forsaljare|betalningsmottagare|koptstalle|saljforetag|kopstalle',
    from: 'fran|avsandare|betalare|uppdragsgivare|insattare|avsandarkonto|franskonto|fran konto|skickat av',
    to: 'till|mottagare|betalningsmottagare|mottagarkonto|till konto|skickat till|formanstagare|tillkonto',
    institution: 'institut|bank|leverantor|finansinstitut|planbok',
    text: 'text|*text|beskrivning*|specifikation*|detaljer|rubrik|titel|information|transaktion|handelse|meddelande|uppgifter|kontohandelse|benamning|forklaring|specificering|amne|detalj|transaktionstext|bokforingstext|beskrivningar|referens|avser',
    note: 'anteckning|anteckningar|notering|noteringar|kommentar|kommentarer|meddelande|meddelanden|memo|egen anteckning|egen notering|anmarkning|extra information|ovrigt|eget meddelande|tillaggsinformation',
    type: 'typ|*typ|slag|transaktionstyp|transaktionsslag|betalningssatt|betalsatt|*slag|betalningstyp|metod|betalningsmetod|korttyp|produkt',
    category:
      'kategori|kategorier|*kategori|underkategori|huvudkategori|etikett|etiketter|grupp|budget|tagg|taggar|bransch|kostnadsstalle|kategorisering',
    status: 'status|*status|tillstand|avstamd',
    reference:
      'referens*|*referens|ref|ocr|id|verifikation*|verifikationsnummer|ver nr|vernr|transaktionsid|transaktions id|kvitto|kvittonr|avi|mandat|fakturanummer|fakturanr|ordernummer|arendenummer|arkivnummer|meddelandereferens|transaktionsnummer|referensnummer|arkivkod|arkiveringskod|betalningsreferens',
    number: 'nummer|nr|*nummer|radnummer|radnr|rad|lopnummer|lopnr|ordningsnummer|antal|rad nr',
    code: 'kod|*kod|koder|indikator|nyckel|isin|transaktionskod',
    cheque: 'check|checkar|checknummer|checknr',
    place:
      'plats|ort|stad|land|adress|kontor|kanal|postnummer|lan|inkopsort|koport|region|kommun|terminal|automat|betalningsplats|bankkontor',
    purpose: 'andamal|syfte|orsak|anledning|betalningsorsak|betalningens andamal|avser|betalningsandamal',
  },
  sides: {
    in: 'k|kredit|kr|in|insattning|c|credit|+|inkomst|inbetalning|plus|inkommande|cr|tillgodo',
    out: 'd|debet|ut|uttag|debit|-|utgift|utbetalning|minus|utgaende|db|betalning',
  },
  states: {
    posted:
      'bokford|bokfort|bokforda|genomford|genomfort|utford|utfort|klar|klart|slutford|slutfort|godkand|godkant|bekraftad|bokad|verkstalld|behandlad|betald|betalt|fakturerad|avslutad|lyckad|fardig',
    pending:
      'reserverad|reserverat|pagaende|preliminar|preliminart|vantande|vantar|ej bokford|ej bokfort|kommande|under behandling|auktoriserad|bevakad|planerad|ofakturerat|ofakturerad|ej fakturerad|ej fakturerat|skapad|obekraftad|pa vag|obokad|registrerad|oavslutad',
    cancelled:
      'avbruten|avbrutet|nekad|nekat|makulerad|makulerat|aterkallad|misslyckad|misslyckades|avvisad|avvisat|annullerad|annullerat|aterford|aterfort|ogiltig|stoppad|felaktig|raderad|ej genomford|forfallen|avslagen|medges ej|returnerad|borttagen|utgangen',
  },
  rows: {
    opening:
      'ingaende saldo|ingaende balans|foregaende saldo|tidigare saldo|saldo foregaende|gammalt saldo|ib|saldo fran foregaende|startsaldo|forra saldot|ingaende behallning|ingaende skuld|skuld fran foregaende faktura|foregaende faktura|saldo vid periodens borjan',
    closing:
      'utgaende saldo|utgaende balans|nytt saldo|slutsaldo|aktuellt saldo|saldo per|ub|disponibelt belopp|saldo den|aktuell skuld|utgaende skuld|ny skuld|bokfort saldo|disponibelt saldo|saldo vid periodens slut|utgaende behallning',
    turnover:
      'summa uttag|summa insattningar|omsattning|totala insattningar|totala uttag|summa debet|summa kredit|totalt in|totalt ut|summa in|summa ut|summa kop|totalt insatt|totalt uttaget|summa utgifter|summa inkomster|summa transaktioner|totalt belopp kop|summa kortkop|summa inbetalningar|summa utbetalningar',
    total: 'summa|totalt|total|totalsumma|delsumma|summa totalt|totalbelopp|att betala',
    pending:
      'reserverade belopp|kommande transaktioner|reserverat|ej bokforda transaktioner|preliminara transaktioner|ofakturerade transaktioner|kommande betalningar|vantande transaktioner|reservationer|ej fakturerade transaktioner|ofakturerade kop|pagaende transaktioner|reserverade kop|ej bokforda|kommande overforingar|preliminara kop|skyddade belopp',
  },
  kinds: {
    fee: 'avgift|avgifter|*avgift|*avgifter|valutapaslag|valutavaxlingspaslag|valutavaxlingsavgift|courtage|serviceavgift|pris kort|provision|kortpris|*paslag|pris paket|banktjanster|pris betaltjanster|pris banktjanster|paminnelse avgift|vaxlingspaslag',
    refund:
      'aterbetalning|aterbetalningar|aterbetalt|retur|returer|retur kop|kopretur|returkop|kreditering|aterbet|makulering|rattelse|aterkop|korrigering|aterforing|reklamation|kortretur|kortkop retur|annullering|storno|ersattning reklamation|kredit faktura|kreditfaktura|aterbetalning kort',
    income:
      'lon|loner|loneinsattning|loneutbetalning|loneinbetalning|manadslon|timlon|sjuklon|pension|pensioner|pensionsutbetalning|barnbidrag|foraldrapenning|sjukpenning|studiebidrag|studiemedel|csn utbetalning|bostadsbidrag|a kassa|akassa|akassan|utdelning|utdelningar|aktieutdelning|stipendium|arvode|arvoden|royalty|royalties|forsakringskassan|ersattning forsakringskassan|semesterersattning|bidrag|skatteaterbaring|loneutbet|tjanstepension|alderspension|allman pension|aktivitetsstod|underhallsstod|pensionsmyndigheten|overskjutande skatt|lon utbetalning|loneuttag|traktamente',
    interest:
      'ranta|rantor|*ranta|rantan|inlaningsranta|kreditranta|kapitaliserad ranta|utlaningsranta|sparranta|rantekapitalisering|upplupen ranta|rantekostnad|ranteintakt|arsranta|kreditranta debet|rantebetalning',
    own: 'eget sparkonto|eget konto|egna konton|egen overforing|sparkonto|till sparkonto|fran sparkonto|overforing eget|overforing eget konto|overforing egna konton|overforing egna|mellan egna konton|intern overforing|till eget|fran eget|sparande|mitt sparkonto|manadssparande|egna overforingar|buffertkonto|till mitt konto|overforing mellan egna konton|fastrantekonto|lonekonto|mitt konto|mina konton|till buffert|kontooverforing egen|sparoverforing|eget kto|e sparkonto|privatkonto|sparkapital|placeringskonto',
    transfer:
      'overforing|overforingar|girering|bankgiro|plusgiro|bankgirot|postgiro|insattning|inbetalning|utbetalning|swish|swish mottagen|swish skickad|kontooverforing|bankoverforing|mobil overforing|utlandsbetalning|staende overforing|staende order|overf|overforing via internet|direktoverforing|gireringsbetalning|overforing mobil|mottagen betalning|betalning bg|betalning pg|overf mobil|inbetalning bankgiro|pengar mottagna|skickade pengar|overforing internet|internetoverforing|mobilbetalning',
    cash: 'uttag|uttag bankomat|uttag automat|bankomat|bankomatuttag|kontantuttag|kontanter|kontant|insattning automat|kontantinsattning|uttag kontant|uttagsautomat|automatuttag|uttag utlandsk automat|insattningsautomat|kontant uttag|sedelautomat|uttag kassa|uttag i automat|uttag kort|dagskassa|kontantinsattn|kassauttag|kontantuttag utland|kontanthantering',
    'card-bill':
      'inbetalning tack|betalning tack|tack for din betalning|kreditkort faktura|kreditkortsfaktura|kortfaktura|betalning kreditkort|kreditkortsbetalning|betalning mottagen tack|er betalning tack|inbetalning mottagen|betalning av faktura kort|faktura kreditkort|betalkort faktura|betald faktura tack|din inbetalning|betalning kortfaktura|inbetalning kort|tack for betalningen|inbet tack|autogiro kreditkort|kortrakning|inbetalning bankgiro tack|din betalning tack',
    'top-up':
      'pafyllning|pafylld|laddning|uppladdning|ladda kort|paladdning|laddat|fyll pa|saldopafyllning|insattning med kort|pafyllning av saldo|ladda saldo|pafyllt|laddning av saldo|laddning kontantkort',
    reward:
      'cashback|bonus|aterbaring|beloning|poang|bonuspoang|valkomstbonus|bonuscheck|varvningsbonus|bonusutbetalning|valkomsterbjudande|presentpoang|inlosta poang|poanginlosen|varva en van',
    conversion:
      'valutavaxling|valutavaxlingar|vaxling|valutakonvertering|konvertering|vaxlat|omvaxling|valutaaffar|vaxla valuta|vaxlade|valutaomrakning|valutahandel|kop av valuta|salj valuta',
    expiry:
      'forfallna poang|utgangen|utgangna|utgangna poang|forverkad|utgatt|forfallna|poang forfallna|utgangna bonuspoang',
    securities:
      'kop aktier|salj aktier|kop fond|salj fond|fondkop|fondsparande|aktiekop|aktieforsaljning|vardepapper|vardepappershandel|kop vardepapper|forsaljning vardepapper|fonder|kopt fond|salt fond|aktier|fondhandel|fondforsaljning|kop av fond|forsaljning fond|kop av aktier|avrakningsnota|vp affar|inlosen fond|kopt aktier|salda aktier|kop kryptovaluta|fondorder|overforing isk|investeringssparkonto|fondandelar|kapitalforsakring',
    purchase:
      'kortkop|kortkop*|kop|kortbetalning|inkop|varukop|autogiro|direktdebitering|e faktura|efaktura|betalning|fakturabetalning|rakning|rakningar|kortinkop|swish betalning|swish handel|kortkop utland|kop i butik|internetkop|natkop|kontaktlos|kontaktlost kop|blippa|betalning faktura|betald rakning|kontokop|kortreservation|webbkop|kop online|kortuttag butik|kop via internet|kop med kort|medgivande autogiro|betalning med kort|natbetalning|dragning autogiro|kort kop|direktbetalning|prenumeration|onlinekop|apple pay|varuinkop|betalning av rakning|bankkortskop|kreditkortskop|maestro kop',
  },
  months: [
    'januari|jan',
    'februari|feb|febr',
    'mars|mar',
    'april|apr',
    'maj',
    'juni|jun',
    'juli|jul',
    'augusti|aug',
    'september|sep|sept',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  currencies: [
    'SEK=svenska kronor|svensk krona',
    'EUR=euro',
    'NOK=norska kronor|norsk krona',
    'DKK=danska kronor|dansk krona',
    'ISK=islandska kronor|islandsk krona',
    'FIM=finska mark|finsk mark',
    'USD=us dollar|amerikanska dollar|amerikansk dollar',
    'GBP=brittiska pund|brittiskt pund|pund sterling|engelska pund',
    'CHF=schweizerfranc|schweiziska franc|schweizisk franc',
    'JPY=yen|japanska yen',
    'PLN=zloty|polska zloty',
    'CZK=tjeckiska koruna|tjeckisk krona',
    'CNY=kinesiska yuan|yuan renminbi',
    'CAD=kanadensiska dollar|kanadensisk dollar',
    'AUD=australiska dollar|australisk dollar',
    'THB=thailandska baht|baht',
    'TRY=turkiska lira|turkisk lira',
    'RUB=ryska rubel|rysk rubel',
  ],
}
