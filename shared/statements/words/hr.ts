import type { Vocabulary } from './vocabulary'

/** Croatian, Bosnian, Montenegrin and Serbian in Latin letters; `đ` does not fold, and is often written `dj`. */
export const hr: Vocabulary = {
  language: 'hr',
  heads: {
    date: 'datum|datuma|datumi',
    time: 'vrijeme|vreme|vremena',
    booking: 'knjiženj*|knjižen|proknjiž*|obrade|izvršenja|obračuna|obrada|terećenja|evidentiranja|knjiženje',
    value: 'valute|valuta|datum valute|valutni',
    operation:
      'transakcij*|prometa|promet|operacije|kupnje|kupovine|plaćanja|naloga|nalog|izvršenja|transakc|uplate|isplate',
    due: 'dospijeć*|dospeć*|dospijeca|dospeca|dospijeće|rok|rok plaćanja|plaćanja do',
    period: 'razdoblje|razdoblja|period|perioda|mjesec|mesec|od datuma|do datuma',
    amount: 'iznos|iznosa|iznosi|vrijednost|vrednost|suma|svota|protuvrijednost|protivvrednost',
    balance:
      'stanje|saldo|stanje računa|saldo računa|raspoloživo stanje|stanje nakon|novo stanje|stanje na računu',
    in: 'uplata|uplate|uplaćeno|potražuje|priljev|priliv|primljeno|odobrenje|u korist|prihod|prihodi|primici|polog|kredit|potraž|potražni|odobrenja|uplaćen|uplaćeni',
    out: 'isplata|isplate|isplaćeno|duguje|odljev|odliv|terećenje|na teret|rashod|rashodi|trošak|troskovi|izdaci|zaduženje|podizanje|dugovni|terećenja|zaduženja|dugovanje|duguj|izdatak',
    spent: 'iznos kupnje|iznos kupovine|potrošeno|iznos potrošnje|iznos troška|vrijednost kupnje',
    side: 'duguje potražuje|d p|smjer|smer|predznak|uplata isplata|isplata uplata|terećenje odobrenje|strana|vrsta knjiženja|prihod rashod|oznaka knjiženja|teret korist|tip|na teret u korist|prihod trošak',
    currency: 'valuta|valute|val|šifra valute|oznaka valute|moneta',
    fee: 'naknada|naknade|provizija|provizije|trošak banke|troškovi banke',
    tax: 'porez|poreza|pdv|prirez',
    rate: 'tečaj|tečaja|kurs|kursa|tečajna|devizni kurs',
    price: 'cijena|cena|jedinična cijena|cijene|cene',
    quantity: 'količina|kom|broj udjela|komada|broj jedinica',
    total: 'ukupno|ukupan|ukupni|zbroj|zbir|sveukupno',
    points: 'bodovi|bodova|poeni|poena',
    limit: 'limit|limita|raspoloživo|raspoloživi|dozvoljeno|prekoračenje',
    foreign:
      'izvorni|izvorna|originalni|originalna|inozemni|strana valuta|strani|u valuti transakcije|valuta transakcije|iznos transakcije|izvornoj|originalnoj|izvorna valuta|valuta plaćanja|originalni iznos|inostrani|valuta izvornog',
    before: 'prije|prethodni|prethodno|ranije|pre transakcije',
    instalment: 'rata|broj rata|rata broj|obročno|obroci',
    net: 'neto',
    gross: 'bruto',
    account: 'račun|računa|broj računa|iban|partija|konto|broj partije|tekući|žiro',
    card: 'kartica|kartice|karticu|broj kartice|karticom|kartici',
    other:
      'protustrank*|partner*|primatelj*|primalac|primaoca|platitelj*|uplatitelj*|uplatilac|proturačun|komitent*|korisnik|nalogodav*|druga strana|suprotna|poslovni partner|duznik|poverilac|partija partnera|platilac|platioca|protivračun',
    own: 'vlasnik|vlasnika|imatelj|imalac|moj|vlastiti|nositelj|nosilac|klijent|vlasnik računa|korisnik kartice|sopstveni',
    name: 'naziv|ime|ime i prezime|prezime|naziva|imena',
    bank: 'banka|banke|swift|bic|naziv banke',
    merchant:
      'trgovac|trgovca|prodavatelj|prodavac|prodajno mjesto|prodajno mesto|trgovina|mjesto kupnje|mesto kupovine|akceptant|prodavnica|naziv trgovca',
    from: 'platitelj*|nalogodav*|uplatitelj*|uplatilac|s računa|sa računa|dužnik|terećeni|pošiljatelj|pošiljalac|račun platitelja|račun terećenja',
    to: 'primatelj*|primalac|primaoca|na račun|korisnik|račun primatelja|račun odobrenja|u korist računa|kome',
    institution: 'ustanova|novčanik|način plaćanja|institucija|račun',
    text: 'opis|opisa|opis plaćanja|opis transakcije|opis prometa|detalji|tekst|sadržaj|podaci|informacije|svrha|opis knjiženja|naziv transakcije|stavka|artikl|proizvod|osnov',
    note: 'napomena|napomene|bilješka|bilješke|beleška|komentar|poruka|dodatni opis|dodatne informacije|oznake',
    type: 'vrsta|vrste|tip|tipa|način|vrsta prometa|vrsta transakcije|tip transakcije|vrsta naloga',
    category: 'kategorija|kategorije|podkategorija|skupina|grupa|potkategorija',
    status: 'status|statusa|stanje naloga|stanje transakcije',
    reference:
      'poziv na broj|poziv|referenca|referencija|identifikator|broj transakcije|id transakcije|broj naloga|pnb|model i poziv|potvrda|broj dokumenta|dokument|isprava|broj isprave|autorizacij*|reklamacije|broj za reklamaciju|ref|id|model',
    number: 'broj|br|rbr|r br|redni|rb|redni broj',
    code: 'šifra|kod|koda|oib|mb|pib|oznaka|šifra plaćanja|šifra namjene',
    cheque: 'ček|čeka|čekovi',
    place:
      'mjesto|mesto|država|grad|zemlja|poslovnica|adresa|filijala|lokacija|kanal|ekspozitura|bankomat|ulica',
    purpose: 'svrha|svrha plaćanja|svrha doznake|namjena|namena|opis plaćanja|svrha uplate',
  },
  sides: {
    in: 'uplata|potražuje|p|priljev|priliv|odobrenje|u korist|prihod|potražno|odobrenja|korist|uplate|primitak|+',
    out: 'isplata|duguje|odljev|odliv|terećenje|na teret|rashod|dugovno|zaduženje|trošak|teret|isplate|izdatak|-',
  },
  states: {
    posted:
      'proknjiženo|proknjižena|izvršeno|izvršena|izvršen|realizirano|realizirana|realizovano|realizovana|provedeno|provedena|obrađeno|obradjeno|završeno|uspješno|uspesno|plaćeno|odobreno|potvrđeno|izvršene|proknjižen|uspješna',
    pending:
      'na čekanju|u obradi|u tijeku|u toku|rezervirano|rezervisano|rezervacija|neproknjiženo|autorizirano|autorizovano|zaprimljeno|čeka|najavljeno|primljeno u obradu|rezervirana sredstva|rezervisana|autorizacija|u pripremi|planirano',
    cancelled:
      'otkazano|otkazana|odbijeno|odbijena|stornirano|stornirana|storno|neuspješno|neuspjelo|neuspešno|poništeno|poništena|opozvano|vraćeno|greška|isteklo|povučeno|obrisano|neizvršena|odustao',
  },
  rows: {
    opening:
      'početno stanje|prethodno stanje|početni saldo|prethodni saldo|donos|stanje prethodnog|saldo prethodni|staro stanje|stanje na početku|početno stanje računa|prethodno stanje računa',
    closing:
      'završno stanje|konačno stanje|novo stanje|krajnje stanje|završni saldo|krajnji saldo|prijenos|novi saldo|trenutno stanje|stanje na kraju|konačni saldo',
    turnover:
      'ukupno uplate|ukupno isplate|ukupno duguje|ukupno potražuje|ukupni promet|dugovni promet|potražni promet|ukupne uplate|ukupne isplate|promet duguje|promet potražuje|ukupan promet|ukupno na teret|ukupno u korist|ukupno uplaćeno|ukupno isplaćeno|ukupni prihodi|ukupni rashodi|ukupno zaduženje|ukupno odobrenje|ukupan priliv|ukupan odliv|ukupni priljev|ukupni odljev',
    total: 'ukupno|sveukupno|zbroj|zbir|međuzbroj|suma|ukupan iznos|ukupni iznos',
    pending:
      'rezervacije|neproknjižene transakcije|transakcije na čekanju|rezervirana sredstva|rezervirani iznosi|rezervisana sredstva|neproknjižene rezervacije|autorizacije|nerealizirane transakcije',
  },
  kinds: {
    fee: 'naknada|naknade|naknada za|provizija|provizije|mjesečna naknada|naknada za vođenje|naknada za vodjenje|mesečno održavanje|održavanje računa|vođenje računa|vodjenje racuna|članarina kartice|troškovi opomene|naknada banke|upravljačka naknada|naplata naknade|trošak naknade|održavanje paketa|mesečna naknada',
    refund:
      'povrat|povraćaj|storno|refundacija|povrat sredstava|povrat novca|povraćaj sredstava|storniranje|povrat robe|ispravak knjiženja|reklamacija|preplata|povraćaj novca',
    income:
      'plaća za|isplata plaće|plaća|zarada|zarade|isplata zarade|isplata plate|plata za|osobni dohodak|lični dohodak|mirovina|mirovine|penzija|penzije|stipendija|naknada za bolovanje|dječji doplatak|dečiji dodatak|dividenda|dividende|autorski honorar|honorar|regres|božićnica|doplatak|topli obrok|socijalna pomoć|naknada za nezaposlene|primici po osnovi|primanja|rodiljna naknada',
    interest:
      'kamata|kamate|pripis kamate|kamata na|obračun kamate|zatezna kamata|pasivna kamata|kamata po viđenju|aktivna kamata',
    own: 'između vlastitih računa|izmedju vlastitih|vlastiti račun|na vlastiti|na moj račun|moj štedni|štedni račun|štednja|štednju|štednje|oročenje|oročenja|oročeni depozit|prijenos između vlastitih|prenos između sopstvenih|između računa|vlastite račune|sopstveni račun|prijenos na vlastiti|kasica|prenos na moj|interni prijenos na vlastiti|prenos na štednju|sa štednje|vlastiti prijenos',
    transfer:
      'prijenos|prenos|nalog za plaćanje|nalog za prijenos|nalog za prenos|doznaka|uplata|internet plaćanje|trajni nalog|sepa|bezgotovinski prijenos|priljev|priliv|instant plaćanje|bezgotovinska uplata|bezgotovinski prenos|uplata na račun|interni prijenos|sepa kreditni transfer|ips|odljev|odliv',
    cash: 'bankomat|bankomata|bankomatu|podizanje gotovine|isplata gotovine|gotovina|gotovine|podizanje gotovog|uplata gotovine|polog gotovine|gotovinska isplata|gotovinska uplata|isplata na bankomatu|podizanje|atm|podizanje novca|polog gotovog novca|gotovinski|isplata s bankomata|gotovinom',
    'card-bill':
      'plaćanje kreditne kartice|troškovi kartice|uplata primljena|podmirenje kartice|naplata troškova po kartici|otplata kreditne kartice|podmirenje troškova kartice|troškovi učinjeni karticom|obveza po kartici|naplata kreditne kartice|podmirenje duga po kartici|izmirenje kreditne kartice|namirenje kartice',
    'top-up':
      'nadoplata|dopuna|nadoplata bona|dopuna računa|dopuna kredita|nadoplata računa|punjenje računa|dopuna kartice|dopuna novčanika',
    reward: 'cashback|nagrada|bonus|bodovi|povrat novca po|nagradni bodovi|poklon bon|nagradni|keš bek',
    conversion:
      'mjenjački|mjenjačnica|konverzija|kupoprodaja deviza|kupnja deviza|prodaja deviza|kupovina deviza|zamjena valuta|zamena valute|menjačnica|otkup deviza|konverzija valute|menjački|razmjena valuta|devizna konverzija',
    expiry: 'istekli bodovi|istek bodova|isteklo',
    securities:
      'kupnja dionica|prodaja dionica|kupovina akcija|prodaja akcija|investicijski fond|udjeli u fondu|kupnja udjela|vrijednosni papiri|hartije od vrednosti|obveznice|obveznica|kriptovaluta|kriptovalute|investicioni fond|prodaja udjela|trezorski zapisi|investicione jedinice',
    purchase:
      'kupnja|kupovina|plaćanje karticom|pos|pos kupnja|kartična transakcija|kartično plaćanje|izravno terećenje|direktno zaduženje|trajno terećenje|režije|račun za|karticom|beskontaktno|plaćanje na pos|pos terminal|kupovina na pos|internet kupnja|sepa izravno|kirija|plaćanje računa|plaćanje|stanarina|pos kupovina|kupovina robe|naknada za zbrinjavanje|komunalna naknada|plaćanje roba',
  },
  months: [
    'siječanj|siječnja|siječnju|sij|januar|januara|januaru|jan',
    'veljača|veljače|veljači|velj|vel|februar|februara|feb',
    'ožujak|ožujka|ožujku|ožu|mart|marta|martu',
    'travanj|travnja|travnju|tra|april|aprila|apr',
    'svibanj|svibnja|svibnju|svi|maj|maja|maju',
    'lipanj|lipnja|lipnju|lip|jun|juna|juni|junu',
    'srpanj|srpnja|srpnju|srp|jul|jula|juli|julu',
    'kolovoz|kolovoza|kolovozu|kol|avgust|avgusta|avg|august',
    'rujan|rujna|rujnu|ruj|septembar|septembra|sep|sept',
    'listopad|listopada|listopadu|lis|oktobar|oktobra|okt',
    'studeni|studenog|studenoga|studenom|stu|novembar|novembra|nov',
    'prosinac|prosinca|prosincu|pro|decembar|decembra|dec',
  ],
  currencies: [
    'EUR=euro|eura|euri|evro|evra',
    'HRK=hrvatska kuna|kuna|kune|kn',
    'BAM=konvertibilna marka|konvertibilne marke|km',
    'RSD=srpski dinar|dinar|dinara|dinari|din',
    'USD=američki dolar',
    'GBP=britanska funta|funta sterlinga',
    'CHF=švicarski franak|švajcarski franak',
    'HUF=mađarska forinta|forinta',
  ],
}
