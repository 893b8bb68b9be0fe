import { type Handler, Parser } from 'htmlparser2'

/** Walks over XML, tag by tag. Prefixes are left off the names: writers choose them freely. */
export function walkXml(
  xml: string,
  handler: Partial<Pick<Handler, 'onopentag' | 'ontext' | 'onclosetag'>>,
): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes, implied) => handler.onopentag?.(local(name), attributes, implied),
      ontext: (data) => handler.ontext?.(data),
      onclosetag: (name, implied) => handler.onclosetag?.(local(name), implied),
    },
    { xmlMode: true },
  )
  parser.write(xml)
  parser.end()
}

/** The name without its namespace prefix. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)
