import type { en } from '../en'
import type { Words } from '../words'

/** このコンピューターでの居場所: フォルダー、控え、お知らせ、そして困ったこと。 */
export const desktop: Words<typeof en.desktop> = {
  title: 'このコンピューターで',
  closing: 'ウインドウを閉じたとき',
  closingTray: 'トレイに残る',
  closingQuit: '終了する',
  closingNote: 'お知らせは起動中に届きます。トレイには次にすることが表示されます。',
  login: 'ログインしたとき',
  loginStart: '起動する',
  loginNot: '起動しない',
  quiet: 'お知らせしない時間',
  quietFrom: '開始',
  quietUntil: '終了',
  quietNote: 'この間に来たお知らせは、終わってから表示します。',
  watch: '見張るフォルダー',
  watchNote: 'ここに入った明細の取り込みを提案します。勝手に取り込むことはありません。',
  watchGone: 'このフォルダーはもうありません。別のフォルダーを選んでください。',
  archive: '保管フォルダー',
  archiveNote: '取り込んだファイルの写しを保管し、すべてを作り直せるようにします。',
  noFolder: 'なし',
  chooseWatch: '見張るフォルダーを選ぶ…',
  chooseArchive: '保管フォルダーを選ぶ…',
  stop: '使うのをやめる',
  rebuild: '保管したものを読み直す',
  rebuildNone: '保管フォルダーにはまだ何もありません。',
  settingRefused: '保存できませんでした: {{detail}}',
  updates: '新しいバージョン',
  updatesNote: 'Jandonが自分から調べることはありません。メニューの「更新を確認」を選んだときだけ調べます。',
  updatesHow: '更新の確認',
  updatesPage: 'リリースのページで',
  updatesApp: 'Jandonで',
  updatesPageNote: '確認のあと、ブラウザでページを開きます。Jandonは通信しません。',
  updatesAppNote:
    '次に起動したときから、確認を選んだときだけ{{host}}にたずねます。ダウンロードとインストールの前にもう一度おたずねします。',
  updateObstacle: {
    unsigned:
      'このビルドには署名がないため、自分では新しいバージョンを受け取りません。本物かどうかを確かめられないからです。',
    system:
      'このシステムでは自分で新しいバージョンを受け取りません。リリースのページか、入手した場所から受け取ってください。',
  },
  updatesOpen: 'リリースのページを開く',
  found_other: '見張るフォルダーに新しい明細が{{count}}件あります',
  foundMore_other: 'ほか{{count}}件',
  foundLook: '見る',
  foundLater: '取り込まない',
  archiveFailed:
    '取り込んだファイルを保管フォルダーに保存できませんでした。フォルダーがないか、いっぱいか、書き込めません。',
  copies: '安全の控え',
  copiesLead: '取り込みのたびに保存し、1ビットずつ確かめます。このコンピューターだけに置きます。',
  copiesNone: '安全の控えはまだありません。取り込みのたびに1つ保存します。',
  allCopies: 'すべての安全の控えを見る',
  savedAt: '保存日時',
  holds: '内容',
  size: '大きさ',
  transactions_other: '取引{{count}}件',
  kilobytes: '{{size}} kB',
  damaged: '壊れているため戻せません',
  bringBack: '戻す',
  bringBackOf: '{{when}}の控えに戻す',
  bringBackTitle: '{{when}}の控えに戻しますか?',
  bringBackText_other:
    '帳簿がそのときの状態（取引{{count}}件）になります。今の状態は先に控えとして残します。',
  broughtBack: '{{when}}の控えに戻しました。',
  broughtBackNot: 'この控えは壊れているので、何も変えませんでした。',
  keptNot: '今の状態を先に残せなかったので、何も変えませんでした。ディスクがいっぱいではありませんか?',
  emptiedTitle: '帳簿が空です。前回はそうではありませんでした',
  emptiedText_other:
    '前回は取引が{{count}}件ありました。システムが消したのかもしれません。その後は何も書き込んでいません。',
  rolledBackTitle: '帳簿が前回より古い状態です',
  rolledBackText_other:
    '取り込んだ明細が{{count}}件足りません。ディスクが以前の状態に戻ったのかもしれません。その後は何も書き込んでいません。',
  lossCopies: '安全の控えから戻す',
  lossNoCopies: '戻せる控えがありません。明細のファイルはもう一度取り込めます。',
  goOn: '今あるもので続ける',
  noteDamaged:
    '前回の帳簿の記録が壊れていて、比べられませんでした。足りないものがあれば、安全の控えから戻してください。',
  troubleTitle: 'このコンピューターで壊れたものがあります',
  trouble: {
    'settings-damaged':
      'このコンピューターの設定を読めず、初期値になっています（トレイ、ログイン、お知らせしない時間、フォルダー）。',
    'window-damaged': 'ウインドウの位置が失われたので、画面の中央に開きました。',
    'reminders-damaged': 'お知らせの一覧を読めませんでした。計画のお知らせを設定し直しました。',
    'found-damaged':
      '見張るフォルダーのどの明細を見たかの記録が失われました。もう一度提案しますが、二重には取り込まれません。',
  },
  clockTitle: 'コンピューターの時計は合っていますか?',
  clockText: '今は{{now}}ですが、{{saved}}に保存した控えがあります。計画とお知らせは時計に従います。',
  copyFailedTitle: '最後の安全の控えを保存できませんでした',
  copyFailedText:
    'ディスクがいっぱいか、Jandonのフォルダーがないか、書き込めません。帳簿そのものには影響ありません。',
  nextStep: '{{day}}: {{from}}から{{amount}}を動かす',
  reminderTitle: '今日、{{from}}から{{amount}}を動かす',
  reminderText: '{{to}}へ、手数料{{fee}}。{{day}}に届きます。',
  calendar: 'カレンダーファイルに保存',
  calendarTitle: '{{from}}から{{amount}}を動かす',
}
