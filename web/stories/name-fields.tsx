import { useId } from "react";
import { useSay } from "../words/language.tsx";

const LONGEST = 300;

interface NameFieldsProps {
  readonly ar: string;
  readonly en: string;
  readonly isMissing: boolean;
  readonly onChange: (name: { readonly ar: string } | { readonly en: string }) => void;
}

/** What a story is called in both languages; that of the page comes first. */
export function NameFields({ ar, en, isMissing, onChange }: NameFieldsProps) {
  const say = useSay();
  const help = useId();
  const given = { ar, en };
  const order = say.lang === "ar" ? (["ar", "en"] as const) : (["en", "ar"] as const);
  return (
    <fieldset className="stack tight">
      <legend className="unseen">{say("story.names")}</legend>
      <div className="story-pair">
        {order.map((lang, at) => (
          <label key={lang} className="field">
            {say(`story.name-${lang}`)}
            <input
              lang={lang}
              dir={lang === "ar" ? "rtl" : "ltr"}
              maxLength={LONGEST}
              value={given[lang]}
              aria-invalid={isMissing}
              aria-describedby={help}
              data-fault={at === 0 ? "name" : undefined}
              onChange={({ target }) => onChange(lang === "ar" ? { ar: target.value } : { en: target.value })}
            />
          </label>
        ))}
      </div>
      <p id={help} className={isMissing ? "wrong little" : "quiet little"} role={isMissing ? "alert" : undefined}>
        {say(isMissing ? "story.name-missing" : "story.name-help")}
      </p>
    </fieldset>
  );
}
