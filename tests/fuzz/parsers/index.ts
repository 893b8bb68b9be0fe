import type { Parser } from '../parser'
import { ownFileParsers } from './own-files'
import { statementParsers } from './statements'

/** Every reader of files that come from somewhere else. To add one: its line in one of these lists. */
export const parsers: readonly Parser[] = [...statementParsers, ...(await ownFileParsers())]
