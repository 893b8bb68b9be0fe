import type { Vocabulary } from './vocabulary'

/** Statements of Italy, San Marino and Italian Switzerland. */
export const it: Vocabulary = {
  language: 'it',
  heads: {
    date: 'data|date|giorno|giorni|datavaluta|dataoperazione|datacontabile|data ora|data e ora|dt|gg',
    time: 'ora|ore|orario|data ora|data e ora',
    booking:
      'contabile|contab|contabilizzazione|contabilizzato|contabilizzata|registrazione|registrato|registrata|reg|movimento|contabilita|datacontabile|conclusione|chiusura|elaborazione|completamento|esecuzione|addebito in conto|scrittura|regolamento|liquidazione',
    value: 'valuta|val|data valuta|datavaluta|data di valuta|valore|data val',
    operation:
      'operazione|operazioni|oper|op|transazione|transazioni|movimento|movimenti|mov|movim|acquisto|acquisti|spesa|spese|disposizione|dataoperazione|negoziazione|pagamento|pagamenti|ordine|esecuzione|inizio|autorizzazione|vendita|eseguito',
    due: 'scadenza|scadenze|data addebito|addebito|termine di pagamento|esigibile',
    period: 'periodo|mese|dal al|data inizio|data fine|dal|periodo di riferimento|trimestre',
    amount:
      'importo|importi|imp|ammontare|somma|valore|importo eur|importo euro|importi eur|controvalore|cifra|totale operazione',
    balance:
      'saldo|saldi|*saldo|saldo contabile|saldo progressivo|disponibilita|giacenza|rimanenza|residuo|saldo disponibile',
    in: 'accredito|accrediti|accreditato|accr|avere|entrata|entrate|credito|crediti|versamento|versamenti|incasso|incassi|ricevuto|ricevuti|deposito|depositi|ricavi|introiti|in entrata|dep|importo avere|a credito',
    out: 'addebito|addebiti|addebitato|add|addeb|dare|uscita|uscite|debito|debiti|prelievo|prelievi|spesa|spese|pagamenti|inviato|inviati|in uscita|costi|esborso|importo dare|a debito|prel',
    spent:
      'importo speso|speso|spesa|importo acquisto|importo della spesa|spesa totale|importo addebitato|importo spesa',
    side: 'segno|dare avere|avere dare|d a|a d|debito credito|credito debito|addebito accredito|accredito addebito|entrata uscita|entrate uscite|uscita entrata|segno operazione|segno movimento|direzione|tipo segno|indicatore dare avere',
    currency: 'valuta|divisa|divise|valute|div|moneta|codice valuta|val',
    fee: 'commissione|commissioni|comm|spese|costo|costi|tariffa|tariffe|canone|oneri|maggiorazione|diritti|provvigione',
    tax: 'tassa|tasse|imposta|imposte|iva|bollo|ritenuta|ritenute|imposta di bollo|capital gain|tobin tax',
    rate: 'cambio|tasso|tasso di cambio|cambio applicato|corso|tasso di conversione|tasso cambio',
    price:
      'prezzo|prezzo unitario|quotazione|valore unitario|prezzo medio|prezzo di carico|prezzo di acquisto',
    quantity:
      'quantita|qta|pezzi|quote|nominale|valore nominale|azioni|numero quote|unita|titoli|numero titoli',
    total: 'totale|totali|tot|somma|subtotale|complessivo|importo totale',
    points: 'punti|punto|miglia|premi|premio|cashback|bonus',
    limit:
      'disponibile|disponibilita|limite|fido|plafond|massimale|credito disponibile|affidamento|castelletto',
    foreign:
      'estero|estera|estere|originale|originaria|originario|origine|locale|valuta estera|divisa estera|valuta originale|valuta di origine|valuta originaria|importo originale|importo in divisa|importo in valuta|importo originario|valuta transazione|divisa originaria|valuta locale|divisa originale',
    before: 'precedente|precedenti|iniziale|vecchio|apertura|antecedente|saldo precedente',
    instalment: 'rata|rate|numero rata|numero rate|rateale|rateizzazione|num rate',
    net: 'netto|netta|importo netto|netti',
    gross: 'lordo|lorda|importo lordo|lordi',
    account:
      'conto|conti|c c|cc|iban|bban|rapporto|numero conto|conto corrente|coordinate|dossier|libretto|num conto|nr conto|prodotto|deposito titoli|rapporto n',
    card: 'carta|carte|numero carta|num carta|pan|carta di credito|numero di carta|bancomat|numero tessera',
    other:
      'controparte|beneficiario|beneficiari|ordinante|contropartita|destinatario|mittente|conto controparte|altra parte|corrispondente|debitore|creditore|ordinante beneficiario|conto beneficiario|iban beneficiario|iban controparte|anagrafica|nominativo|contatto|conto di contropartita',
    own: 'intestatario|intestatari|titolare|titolari|cliente|intestazione|intestazione conto|proprio|propri|mio|mio conto|nome titolare|cointestatario|utente|possessore',
    name: 'nome|nomi|cognome|denominazione|nominativo|ragione sociale|nome e cognome',
    bank: 'banca|banche|bic|swift|abi|cab|filiale|sportello|istituto|banca ordinante|banca beneficiario|nome banca',
    merchant:
      'esercente|esercenti|negozio|negozi|commerciante|fornitore|fornitori|punto vendita|venditore|beneficiario|insegna|esercizio|esercizi|merchant|azienda|luogo di acquisto|esercizio commerciale',
    from: 'mittente|ordinante|pagante|da|pagatore|provenienza|conto di partenza|debitore|conto di addebito|versante|origine|inviato da|traente',
    to: 'destinatario|beneficiario|ricevente|destinazione|creditore|verso|conto di destinazione|conto di accredito|inviato a|percipiente',
    institution: 'istituto|istituzione|banca|istituto finanziario|portafoglio|intermediario|fornitore conto',
    text: 'descrizione|descrizioni|descr|desc|dettaglio|dettagli|causale|testo|operazione|operazioni|oggetto|titolo|descrizione operazione|descrizione completa|voce|informazioni|testo di registrazione|testo d avviso|dicitura|descrizione estesa|movimento|contenuto|attivita|descrizione movimento|concerne',
    note: 'nota|note|commento|commenti|messaggio|annotazione|annotazioni|memo|informazioni aggiuntive|osservazioni|informazioni supplementari|appunti|comunicazione|comunicazioni|promemoria|ulteriori informazioni|dettagli aggiuntivi',
    type: 'tipo|tipi|tipologia|genere|tipo operazione|tipo di operazione|tipo movimento|tipo transazione|causale|modalita|metodo di pagamento|modalita di pagamento|transazione|metodo|sottotipo|canale di pagamento|causale abi',
    category:
      'categoria|categorie|sottocategoria|sottocategorie|etichetta|etichette|moneymap|gruppo|voce di spesa|budget|settore|tag|classificazione|centro di costo|hashtag',
    status: 'stato|stati|situazione|contabilizzato|esito|riconciliato',
    reference:
      'riferimento|riferimenti|rif|id|identificativo|cro|trn|numero operazione|codice operazione|ricevuta|documento|mandato|codice transazione|numero riferimento|numero d ordine|codice autorizzazione|autorizzazione|fattura|protocollo|numero transazione|pratica|distinta|codice riferimento|id transazione|numero di riferimento|end to end|codice identificativo|scontrino|numero documento',
    number: 'numero|num|nr|no|nº|n|n°|nro|progressivo|riga|sequenza|prog|pos',
    code: 'codice|codici|cod|indicatore|causale abi|sigla|mcc',
    cheque: 'assegno|assegni|numero assegno|n assegno|carnet',
    place:
      'luogo|citta|paese|nazione|filiale|indirizzo|localita|sportello|canale|cap|provincia|regione|stato estero|agenzia|terminale|comune|ubicazione|punto vendita',
    purpose:
      'causale|motivo|scopo|finalita|motivazione|motivo del pagamento|motivo pagamento|causale del versamento|oggetto|causale bonifico|ragione',
  },
  sides: {
    in: 'a|av|avere|accredito|entrata|entrate|credito|c|cr|+|positivo|in entrata|ricevuto|versamento|incasso|in ingresso|ricavo',
    out: 'd|da|dare|addebito|uscita|uscite|debito|db|-|negativo|in uscita|inviato|prelievo|spesa|pagamento',
  },
  states: {
    posted:
      'contabilizzato|contabilizzata|contabilizzati|eseguito|eseguita|completato|completata|confermato|confermata|regolato|regolata|registrato|registrata|effettuato|effettuata|concluso|conclusa|elaborato|riuscito|riuscita|accettato|accettata|addebitato|pagato|approvato|approvata|definitivo|liquidato|andato a buon fine|accreditato|finalizzato|riconciliato|ok',
    pending:
      'in sospeso|in attesa|autorizzato|autorizzata|da contabilizzare|non contabilizzato|non contabilizzata|in elaborazione|in corso|prenotato|prenotata|pendente|da confermare|in lavorazione|programmato|programmata|riservato|bloccato|non contabilizzati|provvisorio|preautorizzato|inserito|impegnato|in fase di contabilizzazione',
    cancelled:
      'annullato|annullata|rifiutato|rifiutata|stornato|stornata|respinto|respinta|fallito|fallita|negato|negata|scaduto|scaduta|storno|non riuscito|non riuscita|revocato|revocata|eliminato|non eseguito|non eseguita|rigettato|cancellato|cancellata|declinato|non autorizzato|errore|insoluto|restituito|decaduto',
  },
  rows: {
    opening:
      'saldo iniziale|saldo precedente|saldo di apertura|saldo apertura|riporto saldo|saldo riportato|saldo a nuovo|saldo iniziale contabile|ultimo saldo|saldo estratto precedente|saldo inizio periodo|saldo al precedente estratto|saldo contabile iniziale|saldo liquido iniziale|saldo iniziale al|riporto',
    closing:
      'saldo finale|saldo di chiusura|nuovo saldo|saldo chiusura|saldo attuale|saldo al|saldo contabile|saldo disponibile|saldo finale contabile|saldo a fine periodo|saldo contabile finale|saldo liquido finale|saldo fine periodo|saldo a debito|saldo a credito|saldo contabile al|saldo disponibile al|saldo del conto|saldo giornaliero|saldo a vostro credito|saldo corrente',
    turnover:
      'totale movimenti|totale entrate|totale uscite|totale dare|totale avere|totale accrediti|totale addebiti|totali movimenti|totale operazioni|movimenti totali|totale spese|totale versamenti|totale prelievi|totale a debito|totale a credito|somma dare|somma avere|totale acquisti|totale movimenti dare|totale movimenti avere|totale incassi',
    total:
      'totale|totali|somma|subtotale|totale generale|totale complessivo|tot|totale parziale|totale pagina|importo totale',
    pending:
      'movimenti non contabilizzati|operazioni non contabilizzate|movimenti in sospeso|operazioni in sospeso|movimenti autorizzati|movimenti in attesa|movimenti da contabilizzare|operazioni autorizzate|non contabilizzati|operazioni in attesa|movimenti autorizzati non contabilizzati|operazioni da contabilizzare|movimenti prenotati|movimenti futuri|operazioni in corso|transazioni in sospeso',
  },
  kinds: {
    fee: 'commissione|commissioni|canone|canone conto|canone mensile|canone carta|spese|spese conto|spese tenuta conto|spese di tenuta conto|tenuta conto|competenze e spese|imposta di bollo|imposta bollo|bollo conto|commissioni bancarie|spese bancarie|costo operazione|quota annuale|quota associativa|canone annuo|spese invio|spese di liquidazione|spese istruttoria|spese fisse|commissione bonifico|recupero spese|recupero bollo|diritti di segreteria|penale|commissione prelievo|commissioni prelievo|spese estratto conto|commissioni e spese|canone pos|tassa di bollo|spese di chiusura',
    refund:
      'rimborso|rimborsi|storno|storni|storno operazione|riaccredito|restituzione|rettifica|reso|reso merce|annullo|annullamento|chargeback|insoluto|storno pagamento|rimborso spese|rimborso pagamento|accredito per reso|storno addebito|nota di credito|rimborso acquisto|riaddebito annullato|sdd insoluto|ristorno',
    income:
      'stipendio|stipendi|accredito stipendio|emolumenti|emolumento|salario|pensione|pensioni|accredito pensione|pensione inps|dividendo|dividendi|stacco cedola|cedola|cedole|retribuzione|retribuzioni|assegno unico|naspi|reddito di cittadinanza|indennita|indennita di disoccupazione|borsa di studio|onorari|royalties|bonifico stipendio|paga|tredicesima|quattordicesima|bonifico per stipendio|bonifico per emolumenti|assegni familiari|assegno familiare|assegno di inclusione|provvidenze|diritti d autore|proventi|accredito emolumenti|compensi|stipendio mensile|provento dividendi|accr stipendio|accr pensione',
    interest:
      'interessi|interesse|interessi attivi|interessi passivi|interessi creditori|interessi debitori|competenze|liquidazione interessi|interessi maturati|accredito interessi|competenze di liquidazione|interessi netti|interessi lordi|remunerazione|interessi e competenze|int creditori|interessi a credito|interessi a debito',
    own: 'giroconto|giroconti|giro conto|giro c c|girofondi|girofondo|su mio conto|mio conto|mio deposito|al mio conto|conto deposito|trasferimento interno|trasferimento tra conti|tra i miei conti|conto risparmio|verso risparmio|salvadanaio|accantonamento|proprio conto|conti propri|conto proprio|a conto deposito|da conto deposito|vincolo|svincolo|a salvadanaio|trasferimento tra i miei conti|risparmio automatico|arrotondamento|a risparmio|deposito vincolato|stesso intestatario|conto di risparmio|trasferimento su conto risparmio|giro da|bonifico a me stesso|time deposit',
    transfer:
      'bonifico|bonifici|bonif|bonifico sepa|bonifico istantaneo|bonifico ricevuto|bonifico a vostro favore|bonifico in uscita|bonifico in entrata|bonifico disposto|disposizione di bonifico|disposizione|postagiro|vaglia|trasferimento|trasferimenti|bonifico europeo|bonifico estero|denaro ricevuto|denaro inviato|invio denaro|ordine permanente|trasferimento denaro|bonifico a favore|bonifico da|bonifico per|vostra disposizione|bonifico vs favore|bonifico su iban|bonifico periodico|p2p|scambia denaro|ricezione denaro',
    cash: 'prelievo|prelievi|prelievo bancomat|prelievo contante|prelievo contanti|prelievo atm|prelevamento|prelevamenti|prelevamento contante|bancomat|sportello automatico|contanti|contante|versamento contanti|versamento contante|versamento di contante|versamento sportello automatico|prelievo sportello|atm|anticipo contanti|prelievo carta|prelievo postamat|postamat|prelievo bancomat altre banche|cassa continua|versamento su atm|versamento atm|anticipo contante|prelievo cardless|prelevamento bancomat|bancomat prelievo|prelievo nostro atm',
    'card-bill':
      'addebito carta di credito|addebito saldo carta|saldo carta di credito|saldo carta|estratto conto carta|pagamento ricevuto grazie|grazie per il pagamento|addebito estratto conto carta|carta di credito addebito|utilizzo carta di credito|utilizzi carta di credito|pagamento carta di credito|rata carta di credito|rimborso rateale carta|saldo mensile carta|pagamento estratto conto|addebito mensile carta|addebito carte di credito|utilizzo carte di credito|vostro pagamento grazie|il vostro pagamento|addebito in conto carta|regolamento carta|addebito su conto corrente carta|estinzione saldo carta|fattura carta di credito|vostro pagamento',
    'top-up':
      'ricarica|ricariche|ricarica carta|ricarica conto|ricarica prepagata|ricarica carta prepagata|ricarica wallet|ricarica disponibilita|ricarica denaro|aggiunta denaro|ricarica saldo|versamento su wallet|caricamento|ricarica portafoglio|ricarica automatica|ricarica tramite|ricarica da',
    reward:
      'cashback|bonus|premio fedelta|bonus benvenuto|punti|premio invito|bonus amico|programma fedelta|ricompensa|ricompense|premi|accredito promozione|promozione|bonus porta un amico|premio di benvenuto|bonus invito|accredito cashback|concorso a premi',
    conversion:
      'cambio valuta|conversione|cambio divisa|conversione valuta|cambio valute|compravendita divisa|acquisto valuta|vendita valuta|negoziazione divisa|negoziazione divise|operazione in cambi|convertito|compravendita valuta|cambio in|acquisto divisa|vendita divisa|operazione di cambio',
    expiry: 'scaduto|scaduti|punti scaduti|scadenza punti|credito scaduto|premio scaduto|punti in scadenza',
    securities:
      'acquisto titoli|vendita titoli|compravendita titoli|compravendita|acquisto azioni|vendita azioni|sottoscrizione fondi|sottoscrizione|rimborso fondi|rimborso titoli|acquisto fondi|vendita fondi|titoli|acquisto etf|vendita etf|negoziazione titoli|acquisto quote|vendita quote|fondi comuni|pac fondi|piano di accumulo|acquisto criptovalute|vendita criptovalute|obbligazioni|btp|acquisto su mercato|operazione su titoli|sottoscrizione titoli|borsa acquisto|borsa vendita|disinvestimento|investimento|acquisto bitcoin|sicav|operazione in titoli|acquisto obbligazioni|acquisto strumenti finanziari',
    purchase:
      'pagamento pos|pos|acquisto|acquisti|pagamento carta|pagamento con carta|pagamento bancomat|pagobancomat|pagamento|acquisto pos|addebito diretto|addebito diretto sepa|sdd|sdd core|addebito sdd|addebito rid|bolletta|bollette|bollettino|pagamento bollettino|pagamento bolletta|mav|rav|pagopa|f24|utenze|addebito utenze|domiciliazione|domiciliazioni|pagamento contactless|acquisto online|pagamento online|acquisto carta|pagamento tramite pos|operazione pos|pagamento digitale|acquisto con carta|addebito preautorizzato|transazione carta|pagamento internet|pagamento e commerce|pagamenti diversi|utilizzo carta di debito|pagamento visa debit|pedaggi|addebito utenza|pagamento in negozio|pagamento negozio|pagamento utenze|cbill|operazione mastercard|carta di debito|pagamento fattura|pagamento merci|bollettino postale|pagamento maestro|ri ba|riba',
  },
  months: [
    'gennaio|gen|genn',
    'febbraio|feb|febbr',
    'marzo|mar',
    'aprile|apr',
    'maggio|mag|magg',
    'giugno|giu',
    'luglio|lug',
    'agosto|ago',
    'settembre|set|sett',
    'ottobre|ott',
    'novembre|nov',
    'dicembre|dic',
  ],
  currencies: [
    'EUR=euro',
    'ITL=lira italiana|lire italiane',
    'USD=dollaro americano|dollari americani|dollaro usa|dollari usa|dollaro statunitense|dollari statunitensi|dollaro us',
    'CHF=franco svizzero|franchi svizzeri',
    'GBP=sterlina|sterline|sterlina inglese|sterlina britannica|sterline inglesi|lira sterlina',
    'JPY=yen|yen giapponese|yen giapponesi',
    'CNY=yuan|yuan cinese',
    'SEK=corona svedese|corone svedesi',
    'NOK=corona norvegese|corone norvegesi',
    'DKK=corona danese|corone danesi',
    'CZK=corona ceca|corone ceche',
    'PLN=zloty|zloty polacco',
    'HUF=fiorino ungherese|fiorini ungheresi',
    'RON=leu rumeno|leu romeno|lei rumeni',
    'TRY=lira turca|lire turche',
    'RUB=rublo|rubli|rublo russo',
    'CAD=dollaro canadese|dollari canadesi',
    'AUD=dollaro australiano|dollari australiani',
  ],
}
