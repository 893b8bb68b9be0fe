import ts from 'typescript'

/** One import of a file, static or dynamic, or a re-export. */
export interface Import {
  readonly of: string
  /** Only types, which leave nothing behind at run time. */
  readonly typeOnly: boolean
}

/** What a source file imports, and the other texts in it that look like addresses of files. */
export interface FileReading {
  readonly imports: readonly Import[]
  readonly texts: readonly string[]
}

/** Reads a TypeScript file's imports by its syntax, so that comments and texts are not mistaken for them. */
export function readImports(file: string, text: string): FileReading {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind)
  const imports: Import[] = []
  const texts: string[] = []

  const visit = (node: ts.Node): void => {
    const found = importAt(node)
    if (found) imports.push(found)
    else if (ts.isStringLiteralLike(node)) texts.push(node.text)
    if (!found) ts.forEachChild(node, visit)
  }
  visit(source)
  return { imports, texts }
}

function importAt(node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return { of: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause) }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { of: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [of] = node.arguments
    if (of && ts.isStringLiteralLike(of)) return { of: of.text, typeOnly: false }
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  )
    return { of: node.argument.literal.text, typeOnly: true }
  return null
}

/** `import type …`, or braces in which every name is a type. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const { name, namedBindings } = clause
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly)
}
