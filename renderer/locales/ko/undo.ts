import type { en } from '../en'
import type { Words } from '../words'

/** 변경 되돌리기. */
export const undo: Words<typeof en.undo> = {
  undo: '되돌리기',
  redo: '다시 하기',
  undoOf: '되돌리기: {{what}}',
  redoOf: '다시 하기: {{what}}',
  changed: '바꿨어요: {{what}}',
  undone: '되돌렸어요: {{what}}',
  'changed-since': '그 뒤에 다시 바뀌어 되돌리지 않았어요: {{what}}',
  of: {
    accounts: '계좌',
    confirmations: '수수료',
    ownProviders: '직접 적은 규칙',
    ownRoutes: '직접 적은 규칙',
    expectations: '예상',
    accountFacts: '계좌에 대한 답',
    transfers: '이체',
    pairDecisions: '이체로 볼 내역',
    corrections: '종류',
    profiles: '파일의 열',
    cards: '카드',
    settings: {
      idleDays: '노는 돈으로 보는 기간',
      currency: '비교 통화',
      rates: '환율',
      urgency: '급한 정도',
      effort: '이체 한 번의 수고',
      horizonDays: '내다볼 기간',
      choices: '계좌가 어떤 잔액인지',
      putAside: '계획에서 뺀 것',
      checkInRhythm: '잔액 확인 알림',
      carrierLimits: '휴대폰 결제 한도',
    },
    display: {
      language: '언어',
      theme: '색',
      contrast: '대비',
      textSize: '글자 크기',
      density: '행 간격',
      hideAmounts: '금액 숨기기',
    },
  },
}
