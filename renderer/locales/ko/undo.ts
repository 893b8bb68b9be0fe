import type { en } from '../en'
import type { Words } from '../words'

/** 변경 되돌리기. */
export const undo: Words<typeof en.undo> = {
  undo: '되돌리기',
  redo: '다시 하기',
  undone: '되돌렸어요.',
  changed: {
    settings: '설정을 바꿨어요.',
    accounts: '계좌를 바꿨어요.',
    confirmations: '수수료를 바꿨어요.',
    ownProviders: '직접 적은 규칙을 바꿨어요.',
    ownRoutes: '직접 적은 규칙을 바꿨어요.',
    expectations: '예상을 바꿨어요.',
    accountFacts: '계좌를 바꿨어요.',
    transfers: '이체를 바꿨어요.',
    pairDecisions: '이체를 바꿨어요.',
    corrections: '종류를 바꿨어요.',
  },
}
