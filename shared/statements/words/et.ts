import type { Vocabulary } from './vocabulary'

/** Estonian: compounds are written together, so their parts stand as beginnings and ends. */
export const et: Vocabulary = {
  language: 'et',
  heads: {
    date: 'kuupäev|kuupäeva|kpv|päev|*kuupäev|aeg',
    time: 'kellaaeg|aeg|kell|kellaaja',
    booking:
      'kandekuupäev|kande|kanne|kirjendamise|broneerimise|töötlemise|kirjendatud|arvestuse|kande kuupäev',
    value: 'väärtuspäev|väärtuskuupäev|valuutapäev|väärtuse',
    operation: 'tehing*|tehingu|tehing|makse|makse kuupäev|ostu|toiming*|operatsiooni|maksekuupäev',
    due: 'maksetähtaeg|tähtaeg|tasumise|maksetähtpäev|tähtpäev',
    period: 'periood|perioodi|kuu|alguskuupäev|lõppkuupäev|ajavahemik',
    amount: 'summa|summad|väärtus|*summa',
    balance: 'saldo|jääk|kontojääk|kontosaldo|jäägi|*jääk|*saldo',
    in: 'laekumine|laekumised|kreedit|sissetulek|sissetulekud|laekunud|sissemakse|tulu|tulud|sissemaksed|laekunud summa',
    out: 'väljaminek|väljaminekud|deebet|kulu|kulud|väljamakse|väljamaksed|debiteeritud|tasutud|kulutused',
    spent: 'ostusumma|ostu summa|kulutatud|kulutatud summa',
    side: 'deebet kreedit|d c|d k|k d|suund|märk|tunnus|kreedit deebet|sissetulek väljaminek|deebet kreedit d c|tehingu suund|tüüp',
    currency: 'valuuta|valuutakood|vääring|valuuta kood',
    fee: 'teenustasu|tasu|komisjonitasu|vahendustasu|tasud|komisjon|teenustasud|haldustasu',
    tax: 'maks|käibemaks|tulumaks|maksud',
    rate: 'kurss|vahetuskurss|valuutakurss|vahetuskursi',
    price: 'hind|ühikuhind|ühiku hind',
    quantity: 'kogus|arv|ühikud|osakute arv',
    total: 'kokku|kogusumma|summa kokku|üldsumma',
    points: 'punktid|punkte|boonuspunktid',
    limit: 'limiit|vaba|kasutatav|vaba jääk|vaba raha|krediidilimiit',
    foreign:
      'algne|originaal|originaalsumma|välisvaluuta|algsumma|tehingu valuuta|originaalvaluuta|tehingu summa|algvaluuta|originaalvaluutas|välisriigi',
    before: 'eelmine|enne|eelnev',
    instalment: 'osamakse|osamaksed|järelmaks|osamaksete arv',
    net: 'neto|netosumma',
    gross: 'bruto|brutosumma',
    account:
      'konto|kontonumber|konto nr|kontod|konto number|iban|kliendi konto|arveldusarve|arvelduskonto|*konto',
    card: 'kaart|kaardi|kaardi number|kaardinumber|kaardi nr|*kaart',
    other:
      'vastaspool*|saaja|maksja|partner|saaja maksja|maksja saaja|vastaskonto|tehingupartner|teine pool|saatja',
    own: 'omanik|omaniku|kaardiomanik|klient|kliendi|konto omanik|valdaja|kaardi kasutaja',
    name: 'nimi|nimetus|nime|eesnimi|perekonnanimi|*nimi',
    bank: 'pank|panga|panga kood|swift|bic|panga nimi',
    merchant: 'kaupmees|kaupmehe|müüja|pood|ostukoht|kauplus|tehingu koht|teenindaja',
    from: 'maksja|saatja|kontolt|kellelt|ülekandja|makse algataja|deebetkonto',
    to: 'saaja|kontole|kellele|soodustatu|kasusaaja|makse saaja|kreeditkonto',
    institution: 'asutus|rahakott|makseviis|finantsasutus',
    text: 'selgitus|kirjeldus|selgitused|detailid|sisu|tekst|teave|info|maksekorralduse selgitus|makse selgitus|lisainfo|kaup|toode|nimetus',
    note: 'märkus|märkused|kommentaar|teade|lisainfo|lisateave|märge|sildid',
    type: 'tüüp|liik|tehingu tüüp|tehingu liik|tehingutüüp|makseviis|tehinguliik|rea tüüp|kande liik|*tüüp',
    category: 'kategooria|kategooriad|alamkategooria|grupp|rühm',
    status: 'staatus|olek|seisund|seis',
    reference:
      'viitenumber|viide|viite|arhiveerimistunnus|dokumendi number|dokument|tehingu id|tehingu number|identifikaator|kande viide|arhiveerimiskood|dokumendi nr|kviitung|autoriseerimiskood|makse viide|unikaalne',
    number: 'number|nr|jrk|jrk nr|järjekorra|numbri',
    code: 'kood|koodi|isikukood|registrikood',
    cheque: 'tšekk|tšeki',
    place: 'koht|riik|linn|aadress|kontor|kanal|asukoht|filiaal|pangaautomaat|terminal',
    purpose: 'eesmärk|otstarve|makse eesmärk|selgitus|põhjus',
  },
  sides: {
    in: 'k|c|kreedit|laekumine|sissetulek|sissemakse|tulu|saabuv|laekunud|+',
    out: 'd|deebet|väljaminek|väljamakse|kulu|väljuv|makse välja|-',
  },
  states: {
    posted:
      'teostatud|kinnitatud|tehtud|sooritatud|laekunud|täidetud|õnnestunud|lõpetatud|kirjendatud|töödeldud|broneeritud kandeks|makstud|kantud',
    pending:
      'ootel|töötlemisel|broneeritud|broneering|kinnitamata|teostamisel|autoriseeritud|reserveeritud|täitmisel|ootab|kinnitamise ootel|esitatud|lõpetamata',
    cancelled:
      'tühistatud|tagasi lükatud|ebaõnnestunud|katkestatud|keeldutud|annulleeritud|viga|tagastatud|aegunud|tagasilükatud|tagasi kutsutud|storneeritud|täitmata',
  },
  rows: {
    opening:
      'algsaldo|algjääk|alguse saldo|saldo perioodi alguses|eelmine saldo|jääk perioodi alguses|saldo alguses|perioodi algsaldo|algbilanss',
    closing:
      'lõppsaldo|lõppjääk|lõpu saldo|saldo perioodi lõpus|jääk perioodi lõpus|uus saldo|saldo lõpus|perioodi lõppsaldo|hetkesaldo',
    turnover:
      'käive|deebetkäive|kreeditkäive|deebet kokku|kreedit kokku|laekumised kokku|väljamaksed kokku|sissetulekud kokku|väljaminekud kokku|käibed|kokku laekumised|kokku väljaminekud|deebeti käive|kreediti käive|kulud kokku|tulud kokku',
    total: 'kokku|kogusumma|summa kokku|vahesumma|üldsumma',
    pending:
      'broneeringud|ootel tehingud|broneeritud tehingud|kinnitamata tehingud|reserveeringud|broneeritud summad|broneeritud kaardimaksed',
  },
  kinds: {
    fee: 'teenustasu|hooldustasu|konto hooldustasu|kuutasu|kaardi kuutasu|komisjonitasu|haldustasu|vahendustasu|kaarditasu|kaardi aastatasu|teenustasud|konto kuutasu|paketi kuutasu|lepingutasu|ülekandetasu|makse teenustasu|viivis',
    refund:
      'tagasimakse|tagastus|tagastamine|storno|tühistamine|hüvitamine|raha tagasi|ostu tagastus|ettemaksu tagastus|enammakse|tagasikanne',
    income:
      'palk|töötasu|palgad|pension|toetus|stipendium|dividend|dividendid|lapsetoetus|peretoetus|honorar|preemia|haigushüvitis|töötasud|autoritasu|vanemahüvitis|palgamakse|peretoetused|elatis',
    interest: 'intress|intressid|intressi|hoiuseintress|intressimakse|hoiuse intress|intressitulu',
    own: 'oma kontode vahel|oma säästukontole|säästukonto|säästukontole|säästukontolt|oma kontole|hoius|tähtajaline hoius|kogumishoius|kogumiskonto|oma konto|kogumiskontole|kogumiskontolt|hoiuse|omakontode|oma kontolt|rahakogujasse|rahakoguja|kontode vahel',
    transfer:
      'ülekanne|välkmakse|makse laekumine|euroopa makse|püsikorraldus|ülekande|sisemakse|maksekorraldus|sepa makse|ülekanded|laekumine|kiirmakse|püsimakse|välismakse|riigisisene makse',
    cash: 'sularaha|sularaha väljamakse|sularahaautomaat|sularahaautomaadist|automaadist|pangaautomaat|sularaha sissemakse|sularahamakse|sularaha väljavõtmine|pangaautomaadist|atm',
    'card-bill':
      'krediitkaardi makse|krediitkaardi tagasimakse|krediitkaardi arve|makse laekunud|krediitkaardi võlgnevus|krediitkaardi kustutus|krediidi tagasimakse|krediitkaardi limiidi',
    'top-up':
      'laadimine|kaardi laadimine|rahakoti laadimine|kontole laadimine|raha lisamine|kõnekaardi laadimine',
    reward:
      'cashback|boonus|preemiapunktid|rahaboonus|raha tagasi programm|auhind|boonuspunktid|kampaania auhind',
    conversion:
      'valuutavahetus|konverteerimine|valuutaost|valuutamüük|valuuta ost|valuuta müük|valuuta vahetus|valuutatehing',
    expiry: 'aegunud punktid|kehtivus lõppes|aegumine',
    securities:
      'aktsiate ost|aktsiate müük|väärtpaber|väärtpaberid|väärtpaberite|fondiosakud|fondi ost|võlakirjad|krüptoraha|väärtpaberi ost|väärtpaberi müük|fondiosakute|investeerimiskonto|võlakirja|osakute ost|osakute müük',
    purchase:
      'kaardimakse|ost|ost kaardiga|otsekorraldus|kaarditehing|e arve|e arve püsimakse|makse kaardiga|ostutehing|makse eest|üür|arve tasumine|pangalink|viipemakse|pangalingimakse|kaardiost|püsimaksega e arve',
  },
  months: [
    'jaanuar|jaanuari|jaan',
    'veebruar|veebruari|veebr',
    'märts|märtsi|mär',
    'aprill|aprilli|apr',
    'mai',
    'juuni|juun',
    'juuli|juul',
    'august|augusti|aug',
    'september|septembri|sept|sep',
    'oktoober|oktoobri|okt',
    'november|novembri|nov',
    'detsember|detsembri|dets',
  ],
  currencies: [
    'EUR=euro|eurot|eurod',
    'EEK=eesti kroon|eesti krooni',
    'USD=usa dollar|usa dollarit|ühendriikide dollar',
    'GBP=inglise nael|naelsterling',
    'SEK=rootsi kroon',
    'NOK=norra kroon',
    'CHF=šveitsi frank',
    'JPY=jaapani jeen',
  ],
}
