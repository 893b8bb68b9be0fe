import type { TransactionStatus } from '../model'

/*
 * What providers write about a row's state, in the languages they write in. Held back is held back, whatever it is
 * called: deferred, reserved, on hold. Such money cannot be paid out yet, and its row comes again when it is released.
 */

/** The money is not there to be used yet. */
const held =
  /pending|deferred|reserve[ds]?\b|on.?hold|held|\bhold\b|unavailable|not (?:yet )?available|processing|in progress|in review|scheduled|awaiting|unsettled|ausstehend|zurückgestellt|zurückgehalten|aufgeschoben|einbehalten|reserviert|vorgemerkt|in bearbeitung|in prüfung|nicht verfügbar|verzögert|wartend|geplant|gesperrt|en attente|différée?|reporté|réservée?|retenue?|en cours|indisponible|non disponible|bloqué|in sospeso|in attesa|differit|riservat|trattenut|bloccat|in corso|in elaborazione|pendiente|pendente|diferid|aplazad|reservad|retenid|retid|bloquead|en espera|em espera|en proceso|em processamento|no disponible|indispon[ií]ve|in behandeling|in afwachting|uitgesteld|gereserveerd|vastgehouden|ingehouden|niet beschikbaar|geblokkeerd|oczekując|odroczon|zarezerwowan|wstrzyman|zablokowan|niedostępn|w toku|przetwarzan|väntande|väntar|uppskjut|reserverad|pågående|behandlas|ej tillgänglig|afventer|venter|udskudt|reserveret|odottaa|kesken|varattu|čaká|čeká|odložen|pozdržan|rezervovan|zadržan|nevybaven|nevyřízen|folyamatban|függőben|zárolt|în așteptare|rezervat|amânat|beklemede|ertelen|rezerve|işleniyor|в ожидании|ожида|отложен|удержан|зарезервир|обрабат|εκκρεμ|保留|留保|未処理|未確定|未払|処理中|延期|繰延|繰り延べ|引当|待ち|보류|대기|유예|예정|처리 ?중|미정산|待处理|待處理|处理中|處理中|延迟|延遲|预留|預留|冻结|凍結|暂扣|รอดำเนินการ|tertunda|đang chờ|ממתין/i

/** The row never came to be, or was taken back whole. */
const called =
  /denied|cancel|declin|expired|failed|voided|refused|rejected|revert|abgelehnt|storniert|fehlgeschlagen|verfallen|abgebrochen|rückgängig|annul|refus|échou|rejeté|expiré|rifiutat|respint|fallit|scadut|stornat|denegad|rechazad|recusad|cancelad|fallid|falhad|caducad|expirad|geannuleerd|geweigerd|mislukt|verlopen|teruggedraaid|anulowan|odrzucon|nieudan|cofnięt|wygas|avbruten|avvisad|misslyckad|makulerad|annulleret|afvist|mislykket|avbrutt|avslått|peruutettu|hylätty|epäonnistu|zrušen|zamietnut|zamítnut|neúspešn|neúspěšn|odmietnut|odmítnut|vypršan|törölve|sikertelen|elutasít|anulat|respins|eșuat|iptal|reddedil|başarısız|отмен|отклон|неудач|ακυρ|απορρίφ|拒否|キャンセル|失敗|取消|却下|期限切れ|거부|취소|실패|거절|만료|拒绝|拒絕|失败|失敗|关闭|關閉|撤销|ยกเลิก|dibatalkan|gagal|đã hủy|בוטל/i

/** The money moved. */
const done =
  /complet|\bposted\b|released|processed|\bavailable\b|\bsettled\b|succe|cleared|\bpaid\b|abgeschlossen|freigegeben|verfügbar|verarbeitet|ausgezahlt|gebucht|terminé|effectué|libéré|débloqué|disponible|traité|versé|completat|completad|rilasciat|disponibil|elaborat|concluíd|liberad|liberada|disponível|processad|finalizad|voltooid|vrijgegeven|beschikbaar|verwerkt|zakończon|zwolnion|zrealizowan|dostępn|ukończon|slutförd|klar|släppt|frigjord|tillgänglig|fullført|gennemført|frigivet|valmis|suoritettu|dokončen|uvoľnen|uvolněn|dostupn|spracovan|zpracován|befejez|teljesít|elérhető|finaliz|tamamlan|serbest|завершен|заверш|выполнен|доступн|ολοκληρ|完了|支払済|確定|リリース|利用可能|완료|지급|사용 가능|已完成|已发放|可用|已结算|เสร็จ|selesai|hoàn (?:tất|thành)|הושלם/i

/** What a provider's word about a row's state means; null for a word that nobody has seen, and for none. */
export function statusOf(text: string): TransactionStatus | null {
  if (text === '') return null
  if (called.test(text)) return 'cancelled'
  if (held.test(text)) return 'pending'
  return done.test(text) ? 'posted' : null
}
