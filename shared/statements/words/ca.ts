import type { Vocabulary } from './vocabulary'

/** Statements of Catalonia, Valencia, the Balearic Islands and Andorra. */
export const ca: Vocabulary = {
  language: 'ca',
  heads: {
    date: 'data|dates|dia|data hora|data i hora',
    time: 'hora|horari|data hora',
    booking:
      'comptable|comptabilitzacio|assentament|apunt|registre|registrat|processat|liquidacio|execucio|tancament',
    value: 'valor|data valor|valuta',
    operation:
      'operacio|operacions|moviment|moviments|transaccio|transaccions|compra|compres|despesa|pagament|ordre|inici|mov',
    due: 'venciment|data limit|data de carrec',
    period: 'periode|mes|data inici|data fi|fins a',
    amount: 'import|imports|quantitat|valor|suma|import eur|quantia',
    balance: 'saldo|saldos|saldo disponible|saldo posterior|restant',
    in: 'abonament|abonaments|haver|credit|ingres|ingressos|entrada|entrades|diposit|cobrament|cobraments|rebut diners|abonat',
    out: 'carrec|carrecs|deure|debit|despesa|despeses|sortida|sortides|reintegrament|retirada|pagament|pagaments|enviat|carregat',
    spent: 'import gastat|import de la compra|gastat|import compra',
    side: 'deure haver|carrec abonament|abonament carrec|debit credit|signe|sentit|ingres despesa|entrada sortida',
    currency: 'moneda|divisa|monedes|divises',
    fee: 'comissio|comissions|tarifa|cost|despeses bancaries|quota',
    tax: 'impost|impostos|iva|retencio|igi',
    rate: 'canvi|tipus de canvi|canvi aplicat|cotitzacio',
    price: 'preu|preu unitari|cotitzacio|valor unitari',
    quantity: 'quantitat|titols|accions|unitats|participacions|nominal',
    total: 'total|totals|suma|subtotal',
    points: 'punts|punt|recompensa|recompenses',
    limit: 'limit|disponible|limit de credit|saldo disponible',
    foreign:
      'estrangera|estranger|original|origen|moneda estrangera|divisa original|moneda original|import divisa|import original|moneda local',
    before: 'anterior|inicial|previ|abans',
    instalment: 'termini|terminis|quota|quotes|mensualitat',
    net: 'net|neta|liquid|import net',
    gross: 'brut|bruta|import brut',
    account: 'compte|comptes|iban|ccc|numero de compte|compte corrent|llibreta|num compte',
    card: 'targeta|targetes|numero de targeta|num targeta|pan',
    other:
      'contrapart|contrapartida|beneficiari|ordenant|destinatari|remitent|tercer|altra part|compte desti|compte origen|emissor',
    own: 'titular|titulars|client|propi|propia|propietari|el meu compte|nom del titular|usuari',
    name: 'nom|noms|cognom|cognoms|rao social|denominacio',
    bank: 'banc|bancs|bic|swift|entitat|oficina',
    merchant: 'comerc|comercos|establiment|establiments|botiga|proveidor|venedor|empresa|nom del comerc',
    from: 'ordenant|remitent|emissor|pagador|origen|des de|compte origen',
    to: 'destinatari|beneficiari|desti|receptor|compte desti|creditor',
    institution: 'institucio|entitat|entitat financera|banc|cartera|moneder',
    text: 'descripcio|concepte|conceptes|detall|detalls|text|titol|moviment|moviments|informacio|mes dades|concepte ampliat|operacio',
    note: 'nota|notes|observacio|observacions|comentari|comentaris|missatge|informacio addicional|anotacio|anotacions',
    type: 'tipus|classe|tipus de moviment|tipus d operacio|tipus operacio|metode de pagament|forma de pagament|tipus moviment',
    category: 'categoria|categories|subcategoria|subcategories|etiqueta|etiquetes|grup|pressupost',
    status: 'estat|situacio|conciliat',
    reference:
      'referencia|referencies|ref|identificador|numero d operacio|document|rebut|factura|comprovant|justificant|mandat|autoritzacio',
    number: 'numero|num|nre|nº|n|n°|linia|ordre',
    code: 'codi|codis|clau',
    cheque: 'xec|xecs|taló|numero de xec',
    place:
      'sucursal|oficina|ciutat|pais|lloc|adreca|canal|poblacio|caixer|provincia|codi postal|localitat|terminal',
    purpose: 'concepte|motiu|finalitat|proposit|motiu del pagament',
  },
  sides: {
    in: 'h|haver|abonament|credit|ingres|ingressos|entrada|+|cobrament|rebut diners',
    out: 'd|deure|carrec|debit|despesa|despeses|sortida|-|pagament|enviat',
  },
  states: {
    posted:
      'comptabilitzat|comptabilitzada|realitzat|realitzada|executat|executada|completat|completada|processat|processada|confirmat|confirmada|finalitzat|finalitzada|liquidat|pagat|pagada|acceptat|acceptada|aprovat|aprovada',
    pending:
      'pendent|pendents|en curs|en proces|autoritzat|autoritzada|retingut|retinguda|per confirmar|programat|programada|en espera|reservat|en tramit|no comptabilitzat',
    cancelled:
      'cancel lat|cancel lada|anul lat|anul lada|cancellat|anullat|rebutjat|rebutjada|denegat|denegada|fallit|fallida|retornat|retornada|caducat|caducada|no autoritzat',
  },
  rows: {
    opening:
      'saldo anterior|saldo inicial|saldo d obertura|saldo a l inici|saldo inici|saldo periode anterior',
    closing:
      'saldo final|saldo actual|nou saldo|saldo de tancament|saldo disponible|saldo a data|saldo comptable|saldo al final|saldo fi',
    turnover:
      'total carrecs|total abonaments|total ingressos|total despeses|total moviments|total deure|total haver|total pagaments|suma de carrecs|suma d abonaments',
    total: 'total|totals|subtotal|suma|total general|suma i segueix',
    pending:
      'moviments pendents|operacions pendents|pendents|moviments per confirmar|moviments en curs|retencions|carrecs pendents',
  },
  kinds: {
    fee: 'comissio|comissions|manteniment de compte|comissio de manteniment|quota targeta|quota anual|despeses bancaries|comissio manteniment|quota de la targeta|despeses de correu|despeses d administracio|penalitzacio',
    refund:
      'devolucio|devolucions|reemborsament|anul lacio|anullacio|retrocessio|abonament per devolucio|rebut retornat|devolucio de compra|rectificacio|devolucio rebut|reembossament',
    income:
      'nomina|nomines|salari|salaris|pensio|pensions|jubilacio|prestacio|prestacions|atur|subsidi|dividend|dividends|beca|beques|abonament nomina|remuneracio|prestacio desocupacio',
    interest:
      'interes|interessos|liquidacio d interessos|interessos abonats|abonament interessos|liquidacio interessos|liquidacio de compte|remuneracio compte',
    own: 'traspas|traspassos|traspas intern|traspas entre comptes|compte propi|el meu compte|entre els meus comptes|compte d estalvi|estalvi|al meu compte|transferencia interna|a compte d estalvi|traspas a compte|termini fix|diposit a termini|guardiola|comptes propis',
    transfer:
      'transferencia|transferencies|transferencia rebuda|transferencia emesa|transferencia immediata|bizum|transferencia sepa|transferencia a favor|ordre de pagament|diners rebuts|diners enviats|transf',
    cash: 'retirada d efectiu|retirada caixer|reintegrament|caixer|caixer automatic|efectiu|ingres en efectiu|disposicio d efectiu|disposicio efectiu|reintegrament caixer|ingres efectiu|reintegrament d efectiu|ingres caixer',
    'card-bill':
      'pagament rebut gracies|rebut targeta de credit|liquidacio targeta|liquidacio targeta de credit|pagament targeta de credit|pagament targeta|rebut targeta|carrec targeta de credit|liquidacio de targeta|liquidacio de targetes',
    'top-up':
      'recarrega|recarregues|recarrega de saldo|recarrega targeta|recarrega de targeta|afegir diners|diners afegits|recarrega mobil prepagament',
    reward:
      'bonificacio|bonificacions|recompensa|recompenses|punts|cashback|bescanvi de punts|promocio|regal de benvinguda',
    conversion:
      'canvi de divisa|canvi de divises|canvi de moneda|conversio|conversio de moneda|compra de divises|venda de divises',
    expiry: 'punts caducats|caducat|caducats|caducitat|expirat',
    securities:
      'compra de valors|venda de valors|compra d accions|venda d accions|subscripcio fons|subscripcio de fons|reemborsament de fons|fons d inversio|compra valors|venda valors|pla de pensions|operacio borsa|aportacio pla de pensions|compra de titols|venda de titols',
    purchase:
      'compra|compres|compra amb targeta|compra targeta|pagament amb targeta|rebut|rebuts|domiciliacio|rebut domiciliat|carrec rebut|pagament de rebuts|compra en comerc|tpv|pagament en comerc|compra online|pagament en linia|pagament impostos|pagament de serveis|adeudament|adeutes|carrec domiciliat',
  },
  months: [
    'gener|gen',
    'febrer|feb|febr',
    'marc|març|mar',
    'abril|abr',
    'maig|mai',
    'juny|jun',
    'juliol|jul',
    'agost|ago|ag',
    'setembre|set',
    'octubre|oct',
    'novembre|nov',
    'desembre|des',
  ],
  currencies: [
    'EUR=euro|euros',
    'USD=dolar america|dolars americans|dolar dels eua|dolars dels eua',
    'GBP=lliura esterlina|lliures esterlines',
    'CHF=franc suis|francs suissos',
    'JPY=ien|iens',
    'CNY=iuan|iuans',
  ],
}
