import { isJson, type Json } from './form.ts';

/**
 * Whom a message would ping, as Discord decides it: `<@id>`, `<@&id>`, `@everyone` and `@here` in the content,
 * the author of the replied message, each if `allowed_mentions` lets it. Embeds never ping.
 */
export function findPings(body: Json, repliedUser: string | null): readonly string[] {
  const content = typeof body.content === 'string' ? body.content : '';
  const rules = isJson(body.allowed_mentions) ? body.allowed_mentions : null;
  const allows = (kind: string, id: string | null): boolean => {
    if (rules === null) return true;
    const parsed = Array.isArray(rules.parse) && rules.parse.includes(kind);
    const listed = rules[kind];
    return parsed || (id !== null && Array.isArray(listed) && listed.includes(id));
  };
  const ids = (pattern: RegExp, kind: string): readonly string[] =>
    [...content.matchAll(pattern)].map((match) => match[1] ?? '').filter((id) => allows(kind, id));
  const everyone = /@(?:everyone|here)\b/.test(content) && allows('everyone', null) ? ['everyone'] : [];
  const replied = repliedUser !== null && rules?.replied_user !== false ? [repliedUser] : [];
  return [...ids(/<@!?(\d+)>/g, 'users'), ...ids(/<@&(\d+)>/g, 'roles'), ...everyone, ...replied];
}
