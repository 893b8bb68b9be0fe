import type { Vocabulary } from './vocabulary'

/** Statements of Finland. */
export const fi: Vocabulary = {
  language: 'fi',
  heads: {
    date: 'pvm|*pvm|päivä|paiva|*päivä|*paiva|päivämäärä|paivamaara|päiväys|pv|*pv|ajankohta',
    time: 'aika|kellonaika|klo|*aika|aikaleima|ajankohta',
    booking:
      'kirjaus*|kirjaus|kirjattu|kirjauspvm|kirjauspäivä|kirjaamis*|kirjauspv|kirjanpito*|valmistumis*|valmis|käsittely*|vienti*|tilitys*',
    value: 'arvo*|arvopäivä|arvopaiva|arvopvm|arvo|korkopäivä|valuutta päivä',
    operation:
      'tapahtuma*|tapahtuma|tapahtumat|maksu*|maksupäivä|osto*|ostopäivä|kauppapäivä|toteutus*|aloitus*|suoritus*|tilitapahtuma*|veloitus*|toimeksianto*|laskutuspäivä|luotu',
    due: 'eräpäivä|erapaiva|eräpvm|erääntymis*|eräpv|viimeinen maksupäivä',
    period:
      'kausi|jakso|*jakso|kuukausi|ajanjakso|alkupäivä|loppupäivä|alku|loppu|aikaväli|alkaen|päättyen|tilijakso',
    amount:
      'määrä|maara|summa|*summa|*määrä|*maara|arvo|euroa|määrä euroa|rahamäärä|rahasumma|vasta arvo|euromäärä',
    balance: 'saldo|*saldo|saldo*|jäljellä|jaljella|tilisaldo|jäännös|loppusaldo|nostettavissa|kertymä',
    in: 'panot|pano|talletus|talletukset|hyvitys|hyvitykset|tulot|tulo|saapuva|saapunut|kredit|sisään|saadut|saatu|vastaanotettu|panot eur|hyvitetty|sisaan|saapuneet',
    out: 'otot|otto|nosto|nostot|veloitus|veloitukset|menot|meno|lähtevä|lahteva|debet|ulos|kulut|kulu|maksetut|lähetetty|otot eur|veloitettu|maksettu|lähteneet',
    spent: 'ostosumma|käytetty|kaytetty|ostoksen summa|ostojen summa|kulutettu|oston summa|veloitettu summa',
    side: 'pano otto|otto pano|panot otot|debet kredit|kredit debet|etumerkki|suunta|tulo meno|meno tulo|hyvitys veloitus|veloitus hyvitys|merkki|tulot menot|debit kredit',
    currency: 'valuutta|*valuutta|valuuttakoodi|rahayksikkö|valuuttalaji|tilin valuutta',
    fee: 'palkkio|palkkiot|palvelumaksu|palvelumaksut|kulu|kulut|toimituspalkkio|provisio|lisämaksu|käsittelymaksu|*palkkio|*kulut|toimitusmaksu|valuutanvaihtopalkkio',
    tax: 'vero|verot|*vero|alv|arvonlisävero|ennakonpidätys|lähdevero|pääomavero',
    rate: 'kurssi|*kurssi|vaihtokurssi|valuuttakurssi|muuntokurssi|korkoprosentti',
    price: 'hinta|*hinta|yksikköhinta|kappalehinta|kurssi|à hinta|hankintahinta|ostohinta',
    quantity: 'lukumäärä|lukumaara|kpl|määrä|kappaletta|osuudet|osakkeet|nimellisarvo|osakemäärä|osuus',
    total: 'yhteensä|yhteensa|summa|kokonais*|loppusumma|välisumma|kokonaissumma|yht',
    points: 'pisteet|pistettä|piste|bonus|bonukset|*pisteet|bonuspisteet|etu',
    limit:
      'limiitti|luottoraja|*raja|käytettävissä|kaytettavissa|luottolimiitti|käyttövara|nostettavissa|käytettävissä oleva',
    foreign:
      'ulkomainen|ulkomaan|alkuperäinen|alkuperainen|alkuperäis*|alkup|paikallinen|vieras|alkuperäinen valuutta|alkuperäinen summa|ostovaluutta|ulkomaan valuutta|valuuttamäärä|tapahtumavaluutta|maksuvaluutta|valuuttamääräinen|määrä valuutassa',
    before: 'ennen|edellinen|aiempi|vanha|alkusaldo|alku|edeltävä',
    instalment: 'erä|erät|osamaksu*|maksuerä|lyhennys|kuukausierä|eränumero',
    net: 'netto|netto*|nettosumma',
    gross: 'brutto|brutto*|bruttosumma',
    account:
      'tili|tilin|tilit|tilinumero|tilinro|*tili|*tilinumero|tilinumero*|iban|tilinimi|käyttötili|tilin numero|tiliä|tilille|tililtä|säilytys*|arvo osuustili|tilin nimi',
    card: 'kortti|kortin|kortinnumero|korttinumero|*kortti|kortin numero|luottokortti|korttinro|korttitunnus',
    other:
      'vastapuoli|vastapuolen|vastatili|saaja maksaja|maksaja saaja|saaja|saajan|maksaja|maksajan|vastaanottaja|vastaanottajan|lähettäjä|toinen osapuoli|saajan tilinumero|osapuoli|edunsaaja|saaja*|vastapuoli*|saajan tili|tilinsaaja',
    own: 'tilinomistaja|tilinhaltija|kortinhaltija|omistaja|haltija|oma|asiakas|asiakkaan|asiakasnumero|tilin omistaja|omat|käyttäjä|kortin haltija|asiakkaan nimi',
    name: 'nimi|*nimi|nimike|etunimi|sukunimi|nimen',
    bank: 'pankki|pankin|bic|swift|pankkikoodi|pankin bic|*pankki|bic tunnus|rahalaitos',
    merchant:
      'kauppias|kauppiaan|myyjä|myyja|ostopaikka|myymälä|toimittaja|yritys|maksupaikka|kauppiaan nimi|palveluntarjoaja|myyntipaikka|kaupan nimi|saaja',
    from: 'maksaja|maksajan|lähettäjä|lahettaja|keneltä|tililtä|veloitustili|toimeksiantaja|lähde|maksutili',
    to: 'saaja|saajan|vastaanottaja|kenelle|tilille|maksunsaaja|hyvitystili|saajan nimi|kohde',
    institution: 'laitos|pankki|rahalaitos|lompakko|rahoituslaitos|palveluntarjoaja|tarjoaja',
    text: 'selite|selitys|kuvaus|*kuvaus|viesti|tiedot|lisätiedot|otsikko|teksti|aihe|tapahtuma|tapahtumatiedot|tapahtumateksti|selvitys|sisältö|erittely|tapahtumaselite|nimike|maksun tiedot|kirjausteksti|asia',
    note: 'huomautus|huomautukset|muistiinpano|muistiinpanot|huomio|kommentti|kommentit|viesti|viestit|lisätieto|lisätiedot|lisatiedot|muistio|oma muistiinpano|lisäselvitys|omat muistiinpanot|huom|merkintä|merkinnät',
    type: 'tyyppi|laji|*tyyppi|*laji|tapahtumalaji|tapahtumatyyppi|maksutapa|maksutyyppi|kirjauslaji|maksulaji|menetelmä|tuote',
    category:
      'luokka|luokat|kategoria|*kategoria|alaluokka|pääluokka|ryhmä|tunniste|tunnisteet|budjetti|luokittelu|kululuokka|tagit|alakategoria',
    status: 'tila|status|*tila|tapahtuman tila|maksun tila',
    reference:
      'viite|*viite|viitenumero|viitteet|arkistointitunnus|tunnus|*tunnus|tositenumero|tosite|kuitti|tapahtumatunnus|arkistotunnus|id|ref|maksutunniste|mandaatti|laskunumero|laskun numero|tilausnumero|viitetieto|arkistointi|tositteen numero|tilisiirtotunnus|varmennenumero|rf viite|oma viite',
    number: 'numero|nro|*numero|järjestysnumero|rivi|rivinumero|juokseva|jnro|numerot',
    code: 'koodi|*koodi|koodit|kirjausselite koodi|tapahtumakoodi|lajikoodi|isin|avain',
    cheque: 'shekki|sekki|šekki|shekin numero|sekkinumero',
    place:
      'paikka|paikkakunta|kaupunki|maa|osoite|konttori|kanava|toimipaikka|postinumero|sijainti|kunta|alue|automaatti|katuosoite',
    purpose: 'tarkoitus|syy|maksun aihe|käyttötarkoitus|maksun tarkoitus|aihe|maksun syy|käyttötarkoitus*',
  },
  sides: {
    in: 'pano|tulo|hyvitys|k|kredit|+|c|credit|saapuva|talletus|tulot|sisään|panot|saapunut',
    out: 'otto|meno|veloitus|d|debet|-|debit|lähtevä|nosto|menot|ulos|otot|maksu|lähtenyt',
  },
  states: {
    posted:
      'kirjattu|valmis|suoritettu|toteutettu|toteutunut|maksettu|hyväksytty|vahvistettu|käsitelty|onnistunut|onnistui|veloitettu|laskutettu|toteutuneet|lopullinen|suoritettu loppuun',
    pending:
      'odottaa|odottava|varattu|varaus|katevaraus|käsittelyssä|kasittelyssa|kirjaamaton|vireillä|kesken|erääntyvä|tuleva|kirjaamatta|hyväksymättä|odottavat|odottaa vahvistusta|avoin|vahvistamaton|ajastettu|vireilla|ei kirjattu|laskuttamaton',
    cancelled:
      'peruutettu|peruttu|hylätty|hylatty|epäonnistunut|epaonnistunut|epäonnistui|palautettu|mitätöity|mitatoity|keskeytetty|estetty|vanhentunut|poistettu|evätty|hylkäys|virhe|rauennut|palautunut',
  },
  rows: {
    opening:
      'alkusaldo|edellinen saldo|saldo alussa|aloitussaldo|saldo edellinen|siirtyvä saldo|saldo ennen|edellinen tiliote|saldo kauden alussa|aiempi saldo|edellisen laskun saldo|edellinen lasku',
    closing:
      'loppusaldo|uusi saldo|saldo lopussa|päätössaldo|nykyinen saldo|tilin saldo|päivän saldo|käytettävissä|loppu saldo|saldo kauden lopussa|saldo yhteensä|kirjattu saldo',
    turnover:
      'panot yhteensä|otot yhteensä|tulot yhteensä|menot yhteensä|tapahtumat yhteensä|panot yht|otot yht|hyvitykset yhteensä|veloitukset yhteensä|panoja yhteensä|ottoja yhteensä|ostot yhteensä|talletukset yhteensä|nostot yhteensä|maksut yhteensä',
    total: 'yhteensä|yhteensa|summa|kokonaissumma|välisumma|loppusumma|yht',
    pending:
      'katevaraukset|kirjaamattomat tapahtumat|odottavat tapahtumat|tulevat maksut|varaukset|tulevat tapahtumat|käsittelyssä olevat|erääntyvät maksut|kirjaamattomat|laskuttamattomat tapahtumat|vireillä olevat tapahtumat|odottavat maksut|varatut',
  },
  kinds: {
    fee: 'palvelumaksu|palvelumaksut|palkkio|palkkiot|kuukausimaksu|vuosimaksu|toimituspalkkio|kulut|tilin kuukausimaksu|*palvelumaksu|*palkkio|käsittelymaksu|valuutanvaihtopalkkio|kortin kuukausimaksu|kortin vuosimaksu|nostopalkkio|*toimitusmaksu|pankkipalvelumaksu|muistutusmaksu|perimispalkkio|hoitomaksu|tilinhoitopalkkio|säilytyspalkkio|viivästysmaksu|nostokulu|valuuttakulu|provisio|tilinhoitomaksu|palvelupaketti',
    refund:
      'hyvitys|palautus|palautukset|takaisinmaksu|korjaus|peruutus|oston palautus|hyvityslasku|maksun palautus|*palautus|ostohyvitys|korttihyvitys|oikaisu|ostopalautus|mitätöinti|palautettu maksu|reklamaatiohyvitys|kortin hyvitys|korttioston hyvitys|palautunut maksu',
    income:
      'palkka|palkat|palkanmaksu|palkkaus|*palkka|eläke|elake|*eläke|kansaneläke|työeläke|lapsilisä|opintoraha|opintotuki|osinko|osingot|osingonmaksu|päiväraha|*päiväraha|vanhempainraha|sairauspäiväraha|työttömyysetuus|asumistuki|toimeentulotuki|palkkio työstä|apuraha|stipendi|rojalti|lomaraha|lomakorvaus|veronpalautus|kotihoidontuki|osinkotuotto|kuntoutusraha|työttömyyskorvaus|etuudet|työmarkkinatuki',
    interest:
      'korko|korot|*korko|*korot|talletuskorko|hyvityskorko|velkakorko|luottokorko|koron hyvitys|koronmaksu|talletuskorot|korkohyvitys|viivästyskorko|luoton korko|tuottokorko|korkotuotto',
    own: 'oma siirto|siirto omalle|oma tili|omalle tilille|omalta tililtä|omien tilien|omien tilien välinen|säästötili|saastotili|säästötilille|omalle säästötilille|säästötililtä|sisäinen siirto|säästöön|omatili|omasiirto|oma tilisiirto|säästösiirto|siirto omien tilien välillä|tilien välinen siirto|tuottotili|tuottotilille|määräaikaistalletus|säästäminen|käyttötilille|omat tilit|oma säästötili|saastotilille|kasvutuotto|vararahasto',
    transfer:
      'siirto|siirrot|pikasiirto|viitesiirto|mobilepay|siirto mobilepay|sepa tilisiirto|toistuvaissiirto|pankkisiirto|rahansiirto|jatkuva siirto|itsepalvelu|kestosiirto',
    cash: 'käteisnosto|kateisnosto|automaattinosto|pankkiautomaatti|nosto|otto automaatti|otto automaatilta|käteinen|käteispano|kateispano|käteistalletus|talletusautomaatti|automaatti|automaattiotto|käteisotto|rahannosto|kateisotto|käteistä kaupasta|nostoautomaatti|tilinosto|käteisautomaatti|pano automaatilla|talletus automaatti|kassanosto',
    'card-bill':
      'luottokorttilasku|luottokortin lasku|luottolasku|korttilasku|maksu vastaanotettu kiitos|kiitos maksustasi|suoritus kiitos|luottokortin maksu|laskun maksu kortti|luottokortti lasku|kiitos maksusta|luottokortin suoritus|kiitos suorituksestanne|kiitos suorituksesta|luoton maksu|luottolaskun maksu|visa lasku|mastercard lasku|kortin lasku|suoritus kortille|luottokorttimaksu|luottokortin lyhennys',
    'top-up':
      'lataus|lataukset|saldon lataus|lompakon lataus|ladattu|rahan lisäys|puheajan lataus|kortin lataus|lataus kortilta|lisätty rahaa|saldon lisäys|tilin lataus|prepaid lataus',
    reward:
      'bonus|bonukset|bonuspisteet|cashback|palkinto|ostohyvitys bonus|käteisbonus|tervetulobonus|pisteet|bonushyvitys|bonusten maksu|maksutapaetu|suosittelupalkkio|bonusta|asiakasbonus|kanta asiakasbonus|etupisteet',
    conversion:
      'valuutanvaihto|valuutan vaihto|vaihto valuutta|valuuttakauppa|valuuttamuunnos|valuutanmuunnos|vaihdettu|valuuttavaihto|valuutan osto|valuutan myynti|vaihto|muunnos',
    expiry:
      'vanhentunut|vanhentuneet|rauennut|pisteiden vanheneminen|vanhentuneet pisteet|erääntyneet pisteet|rauenneet|vanheneminen',
    securities:
      'arvopaperi*|osakeosto|osakemyynti|rahasto osto|rahastomerkintä|rahastolunastus|osakkeiden osto|osakkeiden myynti|merkintä|lunastus|arvopaperikauppa|osakekauppa|rahastosijoitus|arvopaperin osto|arvopaperin myynti|arvopaperiosto|rahastosäästö|rahasto|rahastot|osakesäästötili|sijoitus|sijoitukset|kuukausisäästö rahasto|kryptovaluutan osto|etf osto|rahasto osuuksien osto|indeksirahasto|arvo osuus|toimeksianto osto|osakkeet',
    purchase:
      'korttiosto|korttiostot|korttimaksu|*korttimaksu|pankkikorttimaksu|ostos|ostokset|osto|ostot|suoraveloitus|suoramaksu|e lasku|lasku|laskun maksu|laskut|lähimaksu|verkko osto|verkkokauppa|kortti osto|korttitapahtuma|debit maksu|kortin veloitus|mobiiliosto|luottokorttiosto|verkkoosto|maksupääte|lähimaksuosto|visa osto|verkkopankkimaksu|verkko ostos|laskunmaksu|automaksu|debit osto|korttiveloitus|kuukausitilaus|kortti ostos|maksukorttiosto|e laskun maksu',
  },
  months: [
    'tammikuu|tammikuuta|tammi|tam',
    'helmikuu|helmikuuta|helmi|hel',
    'maaliskuu|maaliskuuta|maalis|maa',
    'huhtikuu|huhtikuuta|huhti|huh',
    'toukokuu|toukokuuta|touko|tou',
    'kesäkuu|kesäkuuta|kesä|kes',
    'heinäkuu|heinäkuuta|heinä|hei',
    'elokuu|elokuuta|elo',
    'syyskuu|syyskuuta|syys|syy',
    'lokakuu|lokakuuta|loka|lok',
    'marraskuu|marraskuuta|marras',
    'joulukuu|joulukuuta|joulu|jou',
  ],
  currencies: [
    'EUR=euro|euroa|eurot',
    'FIM=suomen markka|suomen markkaa|markkaa',
    'SEK=ruotsin kruunu|ruotsin kruunua',
    'NOK=norjan kruunu|norjan kruunua',
    'DKK=tanskan kruunu|tanskan kruunua',
    'ISK=islannin kruunu|islannin kruunua',
    'EEK=viron kruunu|viron kruunua',
    'CZK=tšekin koruna|tšekin korunaa',
    'USD=yhdysvaltain dollari|yhdysvaltain dollaria|us dollari|usa n dollari',
    'GBP=englannin punta|englannin puntaa|ison britannian punta|britannian punta',
    'CHF=sveitsin frangi|sveitsin frangia',
    'JPY=japanin jeni|jeni|japanin jeniä|jeniä',
    'PLN=puolan zloty|zloty',
    'RUB=venäjän rupla|rupla|ruplaa|venäjän ruplaa',
    'CNY=kiinan juan|kiinan yuan|juan|juania',
    'THB=thaimaan baht|baht',
    'CAD=kanadan dollari|kanadan dollaria',
    'AUD=australian dollari|australian dollaria',
    'TRY=turkin liira|turkin liiraa',
  ],
}
