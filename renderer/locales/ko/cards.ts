import type { en } from '../en'
import type { Words } from '../words'

/** 카드: 번호, 사진, 쓸 수 있는 곳 */
export const cards: Words<typeof en.cards> = {
  title: '카드',
  note: '내 데이터와 함께 보관하고 함께 잠겨요. 내보내기, 보고서, 인쇄물에는 들어가지 않아요.',
  none: '보관한 내용이 없어요.',
  add: '카드 보관하기',
  edit: '고치기',
  spendAt: '쓸 수 있는 곳',
  code: '번호',
  codeHint: '카드에 적힌 그대로 적어 주세요. ‘번호 보기’를 눌렀을 때만 보여요.',
  codeLong: '번호는 {{count}}자까지 적을 수 있어요.',
  spendLong: '{{count}}자까지 적을 수 있어요.',
  showCode: '번호 보기',
  hideCode: '번호 숨기기',
  copy: '번호 복사',
  copied: '복사했어요.',
  copiedNot: '시스템이 복사를 막았어요. 번호를 보고 직접 골라 복사해 주세요.',
  barCode: '번호의 바코드(Code 128)',
  barNote: 'Code 128로 그렸어요. 다른 바코드를 쓰는 매장에서는 카드를 보여 주세요.',
  noBar: '바코드로 그릴 수 없는 글자가 있어요.',
  picture: '카드 사진',
  pictureHint: 'JPEG, PNG, WebP. 찍은 곳과 때는 남기지 않아요.',
  choose: '사진 고르기…',
  replace: '다른 사진 고르기…',
  removePicture: '사진 빼기',
  showPicture: '사진 보기',
  hidePicture: '사진 숨기기',
  refused: {
    kind: 'JPEG, PNG, WebP 사진이 아니에요. 휴대폰의 HEIC 사진은 JPEG로 바꿔 주세요.',
    size: '사진이 너무 커요. 20MB, 5천만 화소까지 쓸 수 있어요.',
    unreadable: '사진이 손상되어 읽을 수 없어요.',
  },
  inBackup: '카드 번호와 사진도 넣기',
  inBackupNote: '파일을 가진 누구나 쓸 수 있게 돼요.',
}
