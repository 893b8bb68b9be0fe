import type { Vocabulary } from './vocabulary'

/** Statements of Norway, in Bokmål and Nynorsk. */
export const nb: Vocabulary = {
  language: 'nb',
  heads: {
    date: 'dato|*sdato|*sdag|datoer|dag|dat|tidspunkt|rentedato|valutadato|forfallsdato|bokførtdato|bokfortdato|utførtdato|kjøpsdato|dato tid|dato og tid|betalingsdag',
    time: 'tid|tidspunkt|klokkeslett|klokken|kl|tidsstempel|dato tid',
    booking:
      'bokføring*|bokforing*|bokført|bokfort|bokført*|bokfort*|bokførings*|bokført dato|bokførtdato|postert|postering*|registrert|registrerings*|reskontro*|avregnings*|avregning|behandlet|fullført',
    value:
      'rentedato|oppgjør|oppgjørsdato|oppgjørsdag|valuteringsdato|valutering*|valuta|valutadato|verdi|verdidato|rente|renteberegning',
    operation:
      'transaksjon*|transaksjons*|utført|utfort|utført*|kjøp|kjop|kjøps*|kjops*|handel|handels*|handelsdato|betaling|betalings*|bevegelse|ordre|oppdrag*|hendelse|opprettet|startet|bruksdato|overføring*',
    due: 'forfall|forfalls*|forfallsdato|betales innen|betalingsfrist|trekkdato',
    period: 'periode|*periode|måned|maned|fra dato|til dato|fra til|fom tom|startdato|sluttdato',
    amount: 'beløp|belop|*beløp|*belop|beløp*|beloep|sum|verdi|motverdi|kroner|belaup|beløpet',
    balance:
      'saldo|*saldo|saldo*|disponibelt|innestående|innestaende|restbeløp|gjenstående|balanse|bokført saldo',
    in: 'inn|innskudd|kredit|kreditert|inntekt|inntekter|innbetaling|innbetalinger|innbetalt|inn på konto|inn pa konto|godskrevet|godskrift|mottatt|inngående|beløp inn|belop inn|innbetalt beløp|til gode|innsatt|tilgode|inngang',
    out: 'ut|uttak|debet|belastet|belastning|utgift|utgifter|utbetaling|utbetalinger|utbetalt|ut fra konto|trukket|debit|sendt|utgående|beløp ut|belop ut|kostnad|kostnader|betalt|forbruk|belasting',
    spent: 'kjøpsbeløp|kjøpesum|kjopsbelop|brukt|brukt beløp|beløp brukt|forbruksbeløp',
    side: 'debet kredit|kredit debet|inn ut|ut inn|debit kredit|kredit debit|fortegn|retning|d k|k d|d c|inntekt utgift|utgift inntekt|debetkredit|innut|inn eller ut',
    currency: 'valuta|valutakode|*valuta|valutaslag|myntenhet|kontovaluta',
    fee: 'gebyr|gebyrer|*gebyr|*gebyrer|kostnad|kurtasje|provisjon|omkostninger|avgift|avgifter|valutapåslag|valutapaslag|påslag|honorar',
    tax: 'skatt|*skatt|mva|merverdiavgift|kildeskatt|skattetrekk|moms',
    rate: 'kurs|*kurs|vekslingskurs|valutakurs|omregningskurs|rentesats|valutakurser',
    price: 'pris|*pris|kurs|stykkpris|enhetspris|pris per|andelskurs|kjøpskurs|kostpris',
    quantity: 'antall|andeler|aksjer|pålydende|palydende|mengde|antall andeler|volum',
    total: 'totalt|total|sum|totalsum|delsum|totalbeløp|til sammen|samlet',
    points: 'poeng|bonuspoeng|bonus|*poeng|kundeutbytte|bonuskroner',
    limit:
      'kredittgrense|kreditt ramme|kredittramme|disponibelt|disponibel|ramme|limit|tilgjengelig|disponibelt beløp|disponibel saldo',
    foreign:
      'utenlandsk|utenlandske|utenlands*|opprinnelig|opprinnelige|original*|originalbeløp|originalvaluta|lokal|lokalt|utland|fremmed|utenlandsk valuta|lokal valuta|transaksjonsvaluta|kjøpsvaluta|valutabeløp|utenlandsbeløp|beløp i valuta',
    before: 'før|tidligere|forrige|gammel|inngående|inngaende',
    instalment: 'avdrag|termin|terminer|delbetaling|delbetalinger|nedbetaling|terminbeløp',
    net: 'netto|netto*|nettobeløp',
    gross: 'brutto|brutto*|bruttobeløp',
    account:
      'konto|*konto|konto*|kontonr|kontonummer|kontonavn|kontoer|iban|bban|depot|kto|bankkonto|fra konto|kontoen',
    card: 'kort|kortnummer|kortnr|*kort|kredittkort|betalingskort|bankkort|maskert kortnummer|kortholder*',
    other:
      'motkonto|motpart|motparts*|mottaker|avsender|betalingsmottaker|begunstiget|annen part|betaler|mottakerkonto|motpartens|til fra|mottaker avsender|avsender mottaker|mottakers|avsenders|medpart|tredjepart',
    own: 'kontoeier|kontohaver|kortholder|kortinnehaver|innehaver|egen|eget|egne|kunde|kundenavn|kundenummer|min|mitt|min konto|bruker|kortbruker|medlem',
    name: 'navn|*navn|namn|betegnelse|fornavn|etternavn',
    bank: 'bank|bic|swift|bankkode|registernummer|banknavn|clearing',
    merchant:
      'butikk|forhandler|brukersted|brukerstedsnavn|selger|leverandør|leverandor|kjøpssted|kjopssted|firma|bedrift|salgssted|brukerstedets|handelssted|betalingsmottaker|utsalgssted',
    from: 'fra|avsender|betaler|oppdragsgiver|fra konto|innbetaler|frakonto|avsenderkonto|debitor|sendt av',
    to: 'til|mottaker|betalingsmottaker|til konto|tilkonto|mottakerkonto|kreditor|mottatt av|begunstiget',
    institution: 'institusjon|bank|leverandør|finansinstitusjon|lommebok|tilbyder',
    text: 'tekst|*tekst|beskrivelse*|forklaring|forklaringer|detaljer|melding|spesifikasjon|tittel|informasjon|bokføringstekst|forklarende tekst|tekstlinje|emne|transaksjonstekst|betegnelse|transaksjon|innhold|skildring|kontohendelse',
    note: 'notat|notater|merknad|merknader|kommentar|kommentarer|melding|meldinger|memo|beskjed|anmerkning|tilleggsinformasjon|egen tekst|eget notat|kid melding|ekstra informasjon|notis',
    type: 'type|*type|transaksjonstype|betalingstype|art|bilagstype|betalingsmåte|betalingsmetode|kontotype|metode|undertype|slag|tekstkode',
    category:
      'kategori|kategorier|*kategori|underkategori|hovedkategori|gruppe|etikett|budsjett|tagg|bransje|merkelapp',
    status: 'status|*status|tilstand|bokført status|avstemt',
    reference:
      'referanse|referanser|*referanse|ref|kid|id|arkivref|arkivreferanse|numref|numerisk referanse|bilagsnummer|bilag|bilagsnr|transaksjonsid|transaksjons id|kvittering|mandat|fakturanummer|fakturanr|ordrenummer|transaksjonsnummer|egenref|egenreferanse|blankettnummer|løpenummer|kidnummer|num ref|arkiv ref',
    number: 'nummer|nr|*nummer|løpenr|løpenummer|lopenr|radnummer|linje|rad|bilagsnr|num',
    code: 'kode|*kode|koder|tekstkode|indikator|nøkkel',
    cheque: 'sjekk|sjekknummer|sjekker|sjekknr',
    place:
      'sted|*sted|by|land|adresse|filial|kanal|postnummer|poststed|region|kommune|terminal|avdeling|lokasjon|minibank',
    purpose: 'formål|formal|hensikt|årsak|arsak|betalingsårsak|betaling gjelder|gjelder',
  },
  sides: {
    in: 'k|kredit|inn|innskudd|c|cr|credit|+|inntekt|innbetaling|innkommende|kreditt|pluss',
    out: 'd|debet|ut|uttak|debit|-|utgift|utbetaling|utgående|belastning|db|minus',
  },
  states: {
    posted:
      'bokført|bokfort|utført|utfort|gjennomført|gjennomfort|fullført|fullfort|godkjent|bekreftet|ferdig|betalt|postert|behandlet|fakturert|oppgjort|registrert|vellykket|avsluttet',
    pending:
      'reservert|reservasjon|venter|under behandling|ikke bokført|ikke bokfort|til godkjenning|kommende|pågående|foreløpig|planlagt|autorisert|ventende|ubehandlet|ikke fakturert|ubokført|forfallende|ikke bokførte|registrert til betaling|avventer|uoppgjort',
    cancelled:
      'avvist|kansellert|annullert|mislykket|feilet|slettet|avbrutt|tilbakeført|tilbakefort|stoppet|nektet|utløpt|makulert|underkjent|refusert|ikke godkjent|ikke gjennomført|avslått|returnert|forkastet|trukket tilbake',
  },
  rows: {
    opening:
      'inngående saldo|inngaende saldo|saldo forrige|ib|forrige saldo|tidligere saldo|startsaldo|overført fra forrige|saldo fra forrige|inngående balanse|saldo fra kontoutskrift|åpningssaldo|saldo forrige kontoutskrift|overført fra forrige faktura',
    closing:
      'utgående saldo|utgaende saldo|ny saldo|ub|saldo per|sluttsaldo|disponibel saldo|saldo i dykkar favør|saldo i deres favør|saldo den|bokført saldo|utgående balanse|saldo pr|avsluttende saldo|gjeldende saldo|skyldig saldo',
    turnover:
      'sum inn|sum ut|omsetning|totalt inn|totalt ut|sum innskudd|sum uttak|sum debet|sum kredit|sum innbetalinger|sum utbetalinger|sum kjøp|totale innskudd|totale uttak|sum transaksjoner|sum belastet|sum godskrevet|sum inntekter|sum utgifter|totalt forbruk',
    total: 'sum|totalt|total|totalsum|delsum|totalbeløp|sum totalt',
    pending:
      'reservasjoner|reserverte beløp|reservert beløp|kommende transaksjoner|ikke bokførte|ikke bokført|reserverte transaksjoner|ventende transaksjoner|ikke bokførte transaksjoner|kommende betalinger|forfallsregister|reserverte kjøp|ikke fakturerte transaksjoner|planlagte betalinger|ubokførte transaksjoner',
  },
  kinds: {
    fee: 'gebyr|gebyrer|*gebyr|*gebyrer|årsavgift|arsavgift|valutapåslag|valutapaslag|kurtasje|omkostninger|omkostning|prisliste|termingebyr|nettbank pris|årspris kort|arspris kort|kontohold|årspris|manedspris kort|omk|provisjon|brukspris|forsinkelsesgebyr',
    refund:
      'tilbakebetaling|tilbakebetalinger|refusjon|refundering|retur|returvarer|kreditering|tilbakeføring|tilbakeforing|annullering|kreditnota|reklamasjon|varekjøp retur|retur varekjøp|tilbakeført|refundert|korreksjon|korrigering|pengene tilbake|varer retur|kreditt faktura|returnert betaling|kontokreditering',
    income:
      'lønn|lonn|lønnsutbetaling|lønning|manedslønn|pensjonsutbetaling|pensjon|*pensjon|trygd|barnetrygd|uføretrygd|alderspensjon|sykepenger|dagpenger|foreldrepenger|feriepenger|utbytte|stipend|honorar utbetaling|utbetaling nav|kontantstøtte|royalty|bostøtte|lånekassen utbetaling|skattepenger|arbeidsavklaringspenger|lønnsinnskudd|skatteoppgjør til gode|aksjeutbytte|sosialstønad|royalties|overgangsstønad|fast lønn',
    interest:
      'rente|renter|*rente|*renter|kreditrenter|debetrenter|innskuddsrente|renteinntekt|rentekapitalisering|rentegodtgjørelse|kapitaliserte renter|opptjente renter|rentekostnad|rentegodskrift|rente kreditert|renteutgift',
    own: 'egen konto|egen sparekonto|egne konti|egne kontoer|overføring egne|overføring egen|overforing egne|overforing egen|mellom egne kontoer|sparekonto|til sparekonto|fra sparekonto|intern overføring|mellom egne|kontoregulering|kontoregul|sparing|fast sparing|til sparing|overføring mellom egne kontoer|overføring mellom egne konti|bufferkonto|til egen konto|fra egen konto|brukskonto|lønnskonto overføring|spareavtale konto|høyrentekonto|min sparekonto|til brukskonto|fra brukskonto|egenoverføring|overføring innland egne',
    transfer:
      'overføring|overforing|overføringer|giro|nettgiro|straksbetaling|vipps|nettbank|bankgiro|fast oppdrag|innbetaling|utbetaling|overføring innland|overføring utland|betaling innland|betaling utland|mobilbank|giro kreditert|straksoverføring|vippset|fast overføring|utenlandsbetaling|brevgiro|telegiro|overført|kontoovf|overf|mottatt betaling|nettgiro til|overføring fra|overføring til|betaling mottatt|innbet',
    cash: 'uttak|uttak minibank|minibank|minibankuttak|kontantuttak|kontanter|kontant|kontantinnskudd|innskudd kontant|uttak kontant|innskuddsautomat|uttak i minibank|kontanter i butikk|uttak bankautomat|pengeautomat|minibanker|uttak utland|kontantuttak utland|innskudd automat|minibankinnskudd|uttak automat|nattsafe|uttak kasse|kontantservice',
    'card-bill':
      'innbetaling takk|betaling takk|takk for betalingen|kredittkort faktura|kredittkortfaktura|kredittkortregning|betaling kredittkort|innbetaling kredittkort|avtalegiro kredittkort|din innbetaling takk|mottatt innbetaling takk|efaktura kredittkort|takk for innbetalingen|oppgjør kredittkort|betaling av kredittkort|betaling mottatt takk|nedbetaling kredittkort|din innbetaling|faktura kredittkort|innbetaling mottatt takk',
    'top-up':
      'påfyll|pafyll|påfylling|pafylling|opplading|ladet|lading konto|fylt på|fyll på|saldo påfyll|påfyll av saldo|penger lagt til|kontantkort påfyll|lade opp|påfyllt',
    reward:
      'cashback|bonus|kundeutbytte|bonuspoeng|poeng|velkomstbonus|belønning|bonusutbetaling|vervebonus|kundebonus|bonus utbetaling|fordelspoeng|medlemsutbytte|belønningspoeng|bonuskroner',
    conversion:
      'valutaveksling|veksling|valutahandel|vekslet|konvertering|valutakonvertering|kjøp valuta|salg valuta|kjøp av valuta|salg av valuta|veksle',
    expiry: 'utløpt|utlopt|utløpte poeng|foreldet|utgått|poeng utløpt|utløp av poeng|foreldede',
    securities:
      'kjøp aksjer|salg aksjer|kjøp fond|salg fond|fondskjøp|fondssparing|aksjekjøp|verdipapir|verdipapirer|verdipapirhandel|aksjehandel|spareavtale fond|kjøp av fond|salg av fond|innløsning fond|tegning fond|aksjesparekonto|fondshandel|kjøp av aksjer|salg av aksjer|fondssalg|aksjer|kjøp verdipapir|salg verdipapir|kjøp krypto|kjøp kryptovaluta|sluttseddel|verdipapirfond|aksjesalg',
    purchase:
      'varekjøp|varekjop|kjøp|kortkjøp|kortkjop|avtalegiro|efaktura|e faktura|visa kjøp|betaling|regning|regningsbetaling|varekjøp debet|kjøp utland|netthandel|netthandelskjøp|vare kjøp|kontaktløs|visa vare|visa varekjøp|bankaxept|bankaxept kjøp|kortbetaling|autogiro|fakturabetaling|varekjøp utland|nettkjøp|varer|direkte trekk|kjøp med kort|internettkjøp|betaling med kort|debitkort kjøp|betaling faktura|kjøp norge|abonnement|visakjøp|varekjøp kort|butikkjøp|kredittkjøp|reservasjon varekjøp',
  },
  months: [
    'januar|jan',
    'februar|feb',
    'mars|mar',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sep|sept',
    'oktober|okt',
    'november|nov',
    'desember|des',
  ],
  currencies: [
    'NOK=norske kroner|norsk krone|norske kr',
    'SEK=svenske kroner|svensk krone',
    'DKK=danske kroner|dansk krone',
    'ISK=islandske kroner|islandsk krone',
    'EUR=euro',
    'USD=amerikanske dollar|amerikansk dollar|us dollar',
    'GBP=britiske pund|britisk pund|engelske pund|pund sterling',
    'CHF=sveitsiske franc|sveitsisk franc|sveitsiske frank',
    'JPY=yen|japanske yen',
    'PLN=zloty|polske zloty',
    'CZK=tsjekkiske koruna|tsjekkisk koruna|tsjekkiske kroner',
    'THB=thailandske baht|baht',
    'CNY=kinesiske yuan|kinesisk yuan',
    'CAD=kanadiske dollar|kanadisk dollar',
    'AUD=australske dollar|australsk dollar',
    'TRY=tyrkiske lira|tyrkisk lira',
  ],
}
