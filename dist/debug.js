const schema = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Authority":{"additionalProperties":false,"description":"The supervisory authority that takes complaints (article 13(2)(d)).","properties":{"address":{"type":"string"},"name":{"type":"string"},"url":{"description":"http or https.","type":"string"}},"required":["name"],"type":"object"},"BannerOptions":{"additionalProperties":false,"properties":{"mount":{"default":"html","description":"`html` puts the banner between `<head>` and `<body>`: first in tab order, outside what a framework hydrates. `body-end` is for React 18 hydrating the whole document.","enum":["html","body-end"],"type":"string"},"placeholders":{"default":true,"description":"Whether a held frame or video shows who wants to load what, with two buttons: load it once, or always allow its service. False leaves the place to the site's own style sheet (`[data-consent][data-src]`). Without a banner only where it is asked for.","type":"boolean"},"position":{"default":"bottom","enum":["bottom","corner","center"],"type":"string"}},"type":"object"},"Basis":{"additionalProperties":false,"description":"One legal basis, and what of a purpose it covers.","properties":{"article":{"$ref":"#/definitions/Text","description":"The article, where it is another than the one of GDPR article 6(1) that follows from `basis`."},"basis":{"$ref":"#/definitions/LegalBasis"},"category":{"description":"The category that asks for this consent: the notice then shows what the visitor answered, and leads there.","type":"string"},"covers":{"$ref":"#/definitions/Text","description":"What it covers, where a purpose has several: \"service updates\"."},"interest":{"$ref":"#/definitions/Text","description":"The interest that is pursued; article 13(1)(d) asks for it with `legitimate-interest`."}},"required":["basis"],"type":"object"},"Category":{"additionalProperties":false,"description":"What a visitor is asked about, or, when `required`, told about.","properties":{"description":{"$ref":"#/definitions/Text","description":"One or two sentences: what it is for. Shown on the first layer, before the choice (CNIL 2020-092)."},"enabled":{"default":true,"description":"False takes the category and its services out of the question: it is not asked and stays denied.","type":"boolean"},"mode":{"anyOf":[{"$ref":"#/definitions/Mode"},{"additionalProperties":false,"properties":{"none":{"$ref":"#/definitions/Mode"},"notice":{"$ref":"#/definitions/Mode"},"opt-in":{"$ref":"#/definitions/Mode"},"opt-out":{"$ref":"#/definitions/Mode"}},"type":"object"}],"default":"consent","description":"What it needs under each regime, or under all of them. A claim of the site's: `check` names its conditions."},"name":{"$ref":"#/definitions/Text"},"required":{"default":false,"description":"True for what the site cannot work without: always on, never asked, nothing is gated by it.","type":"boolean"}},"required":["name","description"],"type":"object"},"Cell":{"additionalProperties":false,"description":"A cell of a table: a text, a yes or no, or a link, or a text beside one of these.","properties":{"href":{"description":"https, mailto or tel, or a path on this site. Its text is `text`, else the address.","type":"string"},"is":{"type":"boolean"},"text":{"$ref":"#/definitions/Text"}},"type":"object"},"CenterOptions":{"additionalProperties":false,"properties":{"button":{"default":"start","description":"Where the small default button sits on pages with no `[data-consent-open]`.","enum":["start","end"],"type":"string"}},"type":"object"},"Change":{"additionalProperties":false,"description":"What a revision of the notice changed.","properties":{"concerns":{"description":"Ids of the categories and services that the change concerns; consent is asked again only for a change that concerns it. `[]` concerns nobody. Without it the change concerns everything.","items":{"type":"string"},"type":"array"},"differences":{"items":{"$ref":"#/definitions/Difference"},"type":"array"},"revision":{"description":"The revision that brought the change.","type":"string"},"summary":{"$ref":"#/definitions/Text"}},"required":["revision","summary"],"type":"object"},"ChangePolicy":{"additionalProperties":false,"description":"How changes are announced.","properties":{"about":{"description":"Which changes, and why the notice may change.","items":{"$ref":"#/definitions/Text"},"type":"array"},"ahead":{"$ref":"#/definitions/Duration","description":"How long before they take effect. `coming` is held against it."},"by":{"description":"Any one of these ways.","items":{"enum":["email","in-app"],"type":"string"},"type":"array"}},"type":"object"},"Children":{"additionalProperties":false,"description":"From which age on the service may be used.","properties":{"about":{"$ref":"#/definitions/Text"},"age":{"description":"In years.","type":"number"}},"required":["age"],"type":"object"},"Clock":{"description":"From when on a time of retention runs.","enum":["collection","last-contact","account-closure","account-deletion","contract-end","subscription-end","return"],"type":"string"},"ComingChange":{"additionalProperties":false,"description":"A change that has been announced and is not in force yet.","properties":{"announced":{"$ref":"#/definitions/Day"},"differences":{"items":{"$ref":"#/definitions/Difference"},"type":"array"},"effective":{"$ref":"#/definitions/Day"},"summary":{"$ref":"#/definitions/Text"}},"required":["announced","effective","summary"],"type":"object"},"Communication":{"additionalProperties":false,"description":"A kind of e-mail.","properties":{"bases":{"items":{"$ref":"#/definitions/Basis"},"type":"array"},"description":{"$ref":"#/definitions/Text"},"id":{"description":"Names it in the record that is posted: letters, digits, `-` and `_`, beginning with a letter.","type":"string"},"name":{"$ref":"#/definitions/Text"},"optional":{"default":false,"description":"True for what one can do without: it can be switched off.","type":"boolean"}},"required":["id","name"],"type":"object"},"Communications":{"additionalProperties":false,"description":"The e-mails that are sent, and where optional ones are switched off.","properties":{"endpoint":{"default":"that of `rights`","description":"Where what is switched off is posted (`PrivacyRequest` of the kind `communications`).","type":"string"},"kinds":{"items":{"$ref":"#/definitions/Communication"},"type":"array"}},"required":["kinds"],"type":"object"},"ConsentOptions":{"additionalProperties":false,"properties":{"cookie":{"additionalProperties":false,"properties":{"byServer":{"default":false,"description":"True where the endpoint, on this site's own host, answers with the cookie (the collector's option `cookie`): Safari keeps that for its whole time, and what a script writes for seven days. Records then go with the site's cookies, but to no other origin.","type":"boolean"},"domain":{"description":"Shares the answer with sub-domains: `example.com`, or `auto` for the widest domain that the browser accepts. Without it the cookie belongs to this host alone.","type":"string"},"name":{"default":"askfirst","type":"string"}},"type":"object"},"endpoint":{"description":"Where records are posted as JSON; without it nothing is sent.","type":"string"},"expires":{"$ref":"#/definitions/Duration","default":"P182D","description":"How long an answer holds, yes and no alike. At most 400 days, where browsers stop keeping cookies. Default: P182D (six months: CNIL 2020-092, §39)."},"guard":{"$ref":"#/definitions/GuardOptions"},"keys":{"anyOf":[{"type":"string"},{"additionalProperties":false,"properties":{"keys":{"items":{"$ref":"#/definitions/ReceiptKey"},"type":"array"}},"required":["keys"],"type":"object"}],"description":"The public keys that the endpoint signs receipts with, as a JWK set or the address of one (the collector's `/keys`). With them the privacy centre checks the visitor's receipts."},"path":{"default":false,"description":"True adds the path of the page to the record. Paths can be sensitive, so only on request.","type":"boolean"},"records":{"additionalProperties":false,"properties":{"asked":{"default":false,"description":"True also posts, each time that the first layer is shown, that it was: the action `asked`, with an id of its own and of nobody's, which is kept nowhere in the browser. It is sent once, and lost where it does not arrive.","type":"boolean"}},"type":"object"},"regimes":{"additionalProperties":false,"description":"Which regime applies, where categories have a `mode`. The page's `<meta name=\"askfirst-regime\" content=\"…\">` goes first, then the answer of `from`, an address that says `{ \"regime\": \"opt-out\" }`; `use` counts where there is no `from`. What is not known is `opt-in`.","properties":{"from":{"type":"string"},"use":{"$ref":"#/definitions/Regime"}},"type":"object"},"reload":{"default":"auto","description":"What happens where code of a withdrawn service has already run, which no script can undo: `auto` reloads the page, but only offers it over a form that someone has begun to fill; `offer` always offers; `never` leaves it to the site (`askfirst:change` says what was withdrawn).","enum":["auto","offer","never"],"type":"string"}},"type":"object"},"Contact":{"additionalProperties":false,"description":"Whom to write to, and where.","properties":{"address":{"type":"string"},"email":{"type":"string"},"name":{"type":"string"},"phone":{"type":"string"},"url":{"description":"A page or form on the web: https, or a path on this site.","type":"string"}},"required":["name"],"type":"object"},"Controller":{"additionalProperties":false,"description":"Who decides why and how personal data is processed (GDPR article 13(1)(a)).","properties":{"about":{"$ref":"#/definitions/Text","description":"A sentence on it: whose brand it is, which laws it says that it follows."},"address":{"type":"string"},"email":{"type":"string"},"name":{"type":"string"},"phone":{"type":"string"},"registration":{"description":"Registration: `SIREN 123 456 789`.","type":"string"},"url":{"description":"A page or form on the web: https, or a path on this site.","type":"string"}},"required":["name"],"type":"object"},"CookieDeclaration":{"additionalProperties":false,"description":"A cookie that a service sets, by name; `*` stands for any run of characters.","properties":{"keeps":{"$ref":"#/definitions/Duration","description":"How long it is kept. Without it, the privacy centre says \"until you close the browser\"."},"name":{"type":"string"},"purpose":{"$ref":"#/definitions/Text"},"setBy":{"default":"page","description":"Who alone can erase it, where no script of this page can: the site's `server` (an HttpOnly cookie), or a `third-party` that set it on its own host. It is then named as left after a withdrawal.","enum":["page","server","third-party"],"type":"string"}},"required":["name"],"type":"object"},"DataKind":{"additionalProperties":false,"description":"A kind of personal data.","properties":{"bases":{"items":{"$ref":"#/definitions/Basis"},"type":"array"},"fields":{"items":{"$ref":"#/definitions/Text"},"type":"array"},"kept":{"items":{"$ref":"#/definitions/Retention"},"type":"array"},"name":{"$ref":"#/definitions/Text"},"note":{"$ref":"#/definitions/Text"},"obligation":{"$ref":"#/definitions/Text","description":"Whether it must be given, and what follows if it is not (article 13(2)(e))."},"purposes":{"description":"What it is for, in a few words each.","items":{"$ref":"#/definitions/Text"},"type":"array"},"source":{"$ref":"#/definitions/Text","description":"Where it comes from, if not from the person, and whether that is public (article 14(2)(f))."}},"required":["name"],"type":"object"},"Day":{"description":"A calendar day: `2026-02-10`. Shown in the visitor's language.","type":"string"},"Difference":{"additionalProperties":false,"description":"A wording before and after a change; the centre marks what differs.","properties":{"after":{"$ref":"#/definitions/Text"},"before":{"$ref":"#/definitions/Text"},"what":{"$ref":"#/definitions/Text"}},"required":["what"],"type":"object"},"Duration":{"description":"An ISO 8601 duration of whole years, months, weeks or days: `P6M`, `P182D`, `P1Y6M`. A year counts 365 days and a month a twelfth of that.","pattern":"^P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?$","type":"string"},"Ending":{"description":"What happens at the end of a time of retention. Several are alternatives.","enum":["deleted","anonymized","archived","archived-on-request"],"type":"string"},"GoogleConsentMode":{"additionalProperties":false,"description":"Google Consent Mode v2: which category or service stands for each of Google's seven consent types.","properties":{"ad_personalization":{"default":"marketing","type":"string"},"ad_storage":{"default":"marketing","type":"string"},"ad_user_data":{"default":"marketing","type":"string"},"analytics_storage":{"default":"analytics","type":"string"},"functionality_storage":{"default":"functional","type":"string"},"mode":{"default":"basic","description":"`basic` expects Google's tags to be gated (`data-consent`). `advanced` lets them load before the answer: they then send pings without cookies, which authorities may read as access to the visitor's device (EDPB guidelines 2/2023). Choose it knowingly.","enum":["basic","advanced"],"type":"string"},"personalization_storage":{"default":"functional","type":"string"}},"type":"object"},"GuardOptions":{"additionalProperties":false,"description":"What `guard.js` does, where the page loads it.","properties":{"level":{"default":"patch","description":"`patch` holds what page code does; `lockdown` also lets the browser refuse, by a content security policy, every host that nothing granted names, and reloads the page once after consent.","enum":["patch","lockdown"],"type":"string"},"others":{"description":"The category or service that stands for every third party that no service names: they are held until it is granted. Without it only the hosts that services name are held.","type":"string"}},"type":"object"},"IntegrationOptions":{"additionalProperties":false,"properties":{"google":{"$ref":"#/definitions/GoogleConsentMode"}},"type":"object"},"LegalBasis":{"description":"What makes a use lawful (GDPR article 6(1)). The article is shown with it.","enum":["consent","contract","legal-obligation","vital-interests","public-task","legitimate-interest"],"type":"string"},"Link":{"additionalProperties":false,"properties":{"href":{"description":"https, mailto or tel, or a path on this site; anything else is not rendered as a link.","type":"string"},"label":{"$ref":"#/definitions/Text"}},"required":["label","href"],"type":"object"},"Measures":{"additionalProperties":false,"description":"Technical and organisational measures (article 32), under a heading of their own or none.","properties":{"items":{"items":{"$ref":"#/definitions/Text"},"type":"array"},"name":{"$ref":"#/definitions/Text"}},"required":["items"],"type":"object"},"Mode":{"description":"What a category needs before it may run: `necessary`: nothing; always on, as if `required`. `exempt-with-objection`: nothing, but the visitor is told and can object (audience measurement under the CNIL's conditions, statistics and appearance under the UK's Schedule A1 of PECR): on until then. `consent`: a yes. `opt-out`: nothing, until the visitor opts out, by the privacy centre or by Global Privacy Control.","enum":["necessary","exempt-with-objection","consent","opt-out"],"type":"string"},"Notice":{"additionalProperties":false,"description":"The privacy notice as data. `controller`, `summary`, `links` and `changes` alone make the short notice that stands beside the choices; any other field makes it a full one, with sections and a table of contents.","properties":{"authority":{"$ref":"#/definitions/Authority"},"changePolicy":{"$ref":"#/definitions/ChangePolicy"},"changes":{"description":"Newest first, back to the oldest revision that visitors may still have answered.","items":{"$ref":"#/definitions/Change"},"type":"array"},"children":{"$ref":"#/definitions/Children"},"coming":{"$ref":"#/definitions/ComingChange"},"communications":{"$ref":"#/definitions/Communications"},"controller":{"$ref":"#/definitions/Controller"},"data":{"items":{"$ref":"#/definitions/DataKind"},"type":"array"},"dpo":{"$ref":"#/definitions/Contact","description":"The data protection officer (article 13(1)(b))."},"links":{"description":"The full notice, terms, contact: shown on the first layer and in the privacy centre.","items":{"$ref":"#/definitions/Link"},"type":"array"},"measures":{"items":{"$ref":"#/definitions/Measures"},"type":"array"},"notes":{"additionalProperties":false,"description":"Whatever has no field of its own, by section: \"Data is not sold\".","properties":{"changes":{"items":{"$ref":"#/definitions/Text"},"type":"array"},"communications":{"items":{"$ref":"#/definitions/Text"},"type":"array"},"contact":{"items":{"$ref":"#/definitions/Text"},"type":"array"},"data":{"items":{"$ref":"#/definitions/Text"},"type":"array"},"history":{"items":{"$ref":"#/definitions/Text"},"type":"array"},"purposes":{"items":{"$ref":"#/definitions/Text"},"type":"array"},"recipients":{"items":{"$ref":"#/definitions/Text"},"type":"array"},"retention":{"items":{"$ref":"#/definitions/Text"},"type":"array"},"rights":{"items":{"$ref":"#/definitions/Text"},"type":"array"},"security":{"items":{"$ref":"#/definitions/Text"},"type":"array"},"storage":{"items":{"$ref":"#/definitions/Text"},"type":"array"}},"type":"object"},"purposes":{"items":{"$ref":"#/definitions/Purpose"},"type":"array"},"recipients":{"items":{"$ref":"#/definitions/Recipient"},"type":"array"},"representative":{"$ref":"#/definitions/Contact","description":"In the Union, for a controller outside it (GDPR article 27)."},"retention":{"description":"What the kinds of data do not say themselves.","items":{"$ref":"#/definitions/Retention"},"type":"array"},"rights":{"$ref":"#/definitions/Rights"},"roles":{"items":{"$ref":"#/definitions/Role"},"type":"array"},"summary":{"description":"A few sentences above the choices: what one can read in ten seconds.","items":{"$ref":"#/definitions/Text"},"type":"array"},"tables":{"items":{"$ref":"#/definitions/NoticeTable"},"type":"array"},"updated":{"$ref":"#/definitions/Day","description":"When the notice was last changed."}},"type":"object"},"NoticeTable":{"additionalProperties":false,"description":"A table with columns of the site's own. The first column names the row.","properties":{"about":{"items":{"$ref":"#/definitions/Text"},"type":"array"},"columns":{"items":{"$ref":"#/definitions/Text"},"type":"array"},"id":{"description":"Up to 64 letters, digits, `-` and `_`, beginning with a letter: `#privacy/<id>` leads to it.","type":"string"},"rows":{"description":"One cell per column.","items":{"items":{"$ref":"#/definitions/Cell"},"type":"array"},"type":"array"},"title":{"$ref":"#/definitions/Text"}},"required":["id","title","columns","rows"],"type":"object"},"OptOutName":{"description":"California's opt-outs: Cal. Civ. Code §1798.120 (`sale`, with sharing) and §1798.121 (`sensitive` information).","enum":["sale","sensitive"],"type":"string"},"PlanRetention":{"additionalProperties":false,"description":"How long something is kept under a plan. Without a duration, the customer sets it.","properties":{"duration":{"$ref":"#/definitions/Duration"},"plan":{"$ref":"#/definitions/Text"}},"required":["plan"],"type":"object"},"Provider":{"additionalProperties":false,"description":"The company behind a service.","properties":{"address":{"type":"string"},"country":{"description":"ISO 3166-1 alpha-2: `FR`. Shown by name in the visitor's language.","type":"string"},"name":{"type":"string"},"privacy":{"description":"Its privacy policy: https, or a path on this site.","type":"string"}},"required":["name"],"type":"object"},"Purpose":{"additionalProperties":false,"description":"What data is used for, and what makes that lawful (article 13(1)(c)).","properties":{"bases":{"items":{"$ref":"#/definitions/Basis"},"type":"array"},"description":{"$ref":"#/definitions/Text"},"name":{"$ref":"#/definitions/Text"},"uses":{"description":"Parts of the purpose that rest on other bases.","items":{"$ref":"#/definitions/Use"},"type":"array"}},"required":["name"],"type":"object"},"ReceiptKey":{"additionalProperties":false,"description":"A public Ed25519 key as a JWK (RFC 8037).","properties":{"crv":{"description":"`Ed25519`","type":"string"},"kid":{"type":"string"},"kty":{"description":"`OKP`","type":"string"},"x":{"type":"string"}},"required":["kty","crv","x"],"type":"object"},"Recipient":{"additionalProperties":false,"description":"Who receives data (article 13(1)(e) and (f)).","properties":{"condition":{"$ref":"#/definitions/Text","description":"When it gets it, or under which agreement: \"on a valid court order\"."},"copy":{"$ref":"#/definitions/Text","description":"How to get a copy of the safeguard."},"country":{"description":"Where it is: ISO 3166-1 alpha-2, shown by name.","type":"string"},"data":{"$ref":"#/definitions/Text","description":"What it gets and what not: \"findings only, not code\"."},"name":{"$ref":"#/definitions/Text"},"place":{"$ref":"#/definitions/Text","description":"Where the data lies, where the country does not say it: \"mainly in the EU\"."},"privacy":{"description":"Its privacy policy: https, or a path on this site.","type":"string"},"role":{"$ref":"#/definitions/Text","description":"What it does with it: \"hosting\"."},"safeguard":{"$ref":"#/definitions/Safeguard"},"transfers":{"description":"The countries outside the EEA that data may go to: ISO 3166-1 alpha-2.","items":{"type":"string"},"type":"array"}},"required":["name"],"type":"object"},"Regime":{"description":"The set of rules that applies to a visitor. `opt-in`, the strictest, is that of the EU (ePrivacy directive, article 5(3)).","enum":["opt-in","opt-out","notice","none"],"type":"string"},"Retention":{"additionalProperties":false,"description":"How long something is kept (GDPR article 13(2)(a)): first `while` it lasts, then for `duration`.","properties":{"atMost":{"default":false,"description":"True where `duration` is the most and not the rule.","type":"boolean"},"duration":{"$ref":"#/definitions/Duration"},"ending":{"description":"What happens then.","items":{"$ref":"#/definitions/Ending"},"type":"array"},"from":{"$ref":"#/definitions/Clock","description":"The event that starts the time."},"note":{"$ref":"#/definitions/Text","description":"What else there is to say: \"unless the person objects\"."},"plans":{"description":"Times that depend on the plan.","items":{"$ref":"#/definitions/PlanRetention"},"type":"array"},"renewed":{"description":"False says that a new visit does not prolong it, as the CNIL asks of audience measurement.","type":"boolean"},"what":{"$ref":"#/definitions/Text","description":"What of the data, or whose: \"raw IP addresses\". Without it, all of the kind."},"while":{"$ref":"#/definitions/While"},"why":{"$ref":"#/definitions/Text","description":"Why so long: \"proof and litigation\", or the law that says so."}},"type":"object"},"Right":{"additionalProperties":false,"properties":{"note":{"$ref":"#/definitions/Text","description":"What limits or widens it here: \"subject to legal retention\"."},"right":{"$ref":"#/definitions/RightName"}},"required":["right"],"type":"object"},"RightName":{"description":"What a person can ask for: GDPR articles 15 to 18, 20 to 22 and 7(3).","enum":["access","rectification","erasure","restriction","portability","objection","objection-marketing","automated-decision","withdrawal"],"type":"string"},"Rights":{"additionalProperties":false,"description":"The rights of the person, and how to use them (article 13(2)(b) and (c)).","properties":{"deadline":{"$ref":"#/definitions/Duration","description":"Within which time an answer comes (article 12(3)): at most a month, and that is what is shown as `P1M`."},"email":{"description":"Where to write to.","type":"string"},"endpoint":{"description":"Where the form posts requests as JSON (`PrivacyRequest`), and reads their state below it; without it there is no form.","type":"string"},"list":{"items":{"$ref":"#/definitions/Right"},"type":"array"},"optOuts":{"description":"Offered in the form where the regime is `opt-out`; it asks for nothing that one must give (11 CCR §7026(d)).","items":{"$ref":"#/definitions/OptOutName"},"type":"array"},"routes":{"items":{"$ref":"#/definitions/Route"},"type":"array"}},"required":["list"],"type":"object"},"Role":{"additionalProperties":false,"description":"What a party is to the data: who answers for what, where that is not the controller alone.","properties":{"about":{"$ref":"#/definitions/Text","description":"What it answers for."},"name":{"$ref":"#/definitions/Text"},"role":{"description":"GDPR articles 4(7), 4(8) and 26.","enum":["controller","joint-controller","processor"],"type":"string"}},"required":["name"],"type":"object"},"Route":{"additionalProperties":false,"description":"Who answers which requests, where not everything goes to one place.","properties":{"here":{"default":true,"description":"False where the form cannot reach who answers: it then says whom to ask, and sends nothing.","type":"boolean"},"link":{"$ref":"#/definitions/Link","description":"Where to ask, if not here."},"requests":{"$ref":"#/definitions/Text","description":"The requests: \"retention and deletion of a workspace\"."},"rights":{"default":"all that are listed","description":"Which rights it covers, in the form.","items":{"$ref":"#/definitions/RightName"},"type":"array"},"to":{"$ref":"#/definitions/Text","description":"Who answers: \"your organisation's administrator\"."}},"required":["requests","to"],"type":"object"},"Safeguard":{"description":"What protects data that leaves the European Economic Area (GDPR chapter V).","enum":["adequacy","standard-contractual-clauses","binding-corporate-rules","explicit-consent","derogation"],"type":"string"},"Service":{"additionalProperties":false,"description":"One vendor or tool inside a category, with the hosts that it calls and what it stores.","properties":{"category":{"type":"string"},"cookies":{"items":{"$ref":"#/definitions/CookieDeclaration"},"type":"array"},"description":{"$ref":"#/definitions/Text"},"enabled":{"default":true,"description":"False takes the service out of the question: it is not asked and stays denied.","type":"boolean"},"hosts":{"description":"Host names that it calls; a leading `*.` stands for every sub-domain.","items":{"type":"string"},"type":"array"},"name":{"$ref":"#/definitions/Text"},"provider":{"$ref":"#/definitions/Provider"},"replay":{"default":false,"description":"True makes the guard keep what the service would have sent before the grant, and send it after. Leave it out where the service measures or advertises: consent does not reach back.","type":"boolean"},"rerun":{"default":false,"description":"True runs the scripts that are declared under the service's id once more, whenever the address of a single-page application changes (its fragment does not count, unless it begins `#/` or `#!`). For a service that counts a page view as its script runs, and does not follow the address itself. Under Trusted Types only scripts with a `src`.","type":"boolean"},"storage":{"items":{"$ref":"#/definitions/StorageDeclaration"},"type":"array"}},"required":["category","name"],"type":"object"},"StorageDeclaration":{"additionalProperties":false,"description":"What a service keeps in the browser besides cookies, by name; `*` stands for any run of characters.","properties":{"keeps":{"$ref":"#/definitions/Duration"},"kind":{"default":"local","enum":["local","session","indexeddb","cache","worker"],"type":"string"},"name":{"description":"A key of web storage, the name of an IndexedDB database or of a cache, or the path of a service worker's script.","type":"string"},"purpose":{"$ref":"#/definitions/Text"}},"required":["name"],"type":"object"},"Text":{"anyOf":[{"type":"string"},{"additionalProperties":{"type":"string"},"type":"object"}],"description":"A text for people: one string, or one per language, keyed by BCP 47 tag (`en`, `pt-BR`). Never HTML."},"Use":{"additionalProperties":false,"description":"One use within a purpose, with its own legal bases.","properties":{"bases":{"items":{"$ref":"#/definitions/Basis"},"type":"array"},"name":{"$ref":"#/definitions/Text"}},"required":["name"],"type":"object"},"While":{"description":"While what something is kept. `plan`: as long as the plan chosen says.","enum":["account","contract","subscription","exchange","project","membership","plan"],"type":"string"}},"description":"The site's configuration: plain data, so that a JSON file says it all.","properties":{"$schema":{"description":"Names the JSON Schema for editors; AskFirst does not read it.","type":"string"},"banner":{"$ref":"#/definitions/BannerOptions"},"categories":{"additionalProperties":{"$ref":"#/definitions/Category"},"description":"Ids are letters, digits, `-` and `_`, and begin with a letter.","propertyNames":{"description":"Up to 64 letters, digits, `-` and `_`, beginning with a letter.","pattern":"^[A-Za-z][\\w-]{0,63}$"},"type":"object"},"center":{"$ref":"#/definitions/CenterOptions"},"consent":{"$ref":"#/definitions/ConsentOptions"},"integrations":{"$ref":"#/definitions/IntegrationOptions"},"notice":{"$ref":"#/definitions/Notice"},"revision":{"description":"The version of the notice. A new one asks again, unless `notice.changes` says that it concerns nobody.","type":"string"},"services":{"additionalProperties":{"$ref":"#/definitions/Service"},"propertyNames":{"description":"Up to 64 letters, digits, `-` and `_`, beginning with a letter.","pattern":"^[A-Za-z][\\w-]{0,63}$"},"type":"object"},"texts":{"additionalProperties":{"additionalProperties":{"type":"string"},"type":"object"},"description":"Own wording, and further languages, over the built-in texts: language → text id → string.","type":"object"}},"required":["categories"],"title":"AskFirst","type":"object"};

/** Styles a document or shadow root. A constructed sheet needs no nonce under a strict style policy. Returns the way out. */
function adopt(root, css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
}

/** An element with attributes and children. Strings become text, never markup. */
function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const name of Object.keys(attributes))
        made.setAttribute(name, attributes[name]);
    made.append(...children);
    return made;
}

/**
 * What the banner and the privacy centre share. A site overrides any of these on `askfirst-root`, because a
 * page's rule on a host wins over its shadow root's. `medium` is the reader's own text size, whatever the page
 * made of `rem`.
 */
const tokens = `:host{all:initial;display:contents;color-scheme:light dark;--askfirst-background:#fff;--askfirst-text:#18211f;--askfirst-accent:#0d5f56;--askfirst-radius:.75em;--askfirst-font:medium/1.5 system-ui,sans-serif}@media(prefers-color-scheme:dark){:host{--askfirst-background:#161c1b;--askfirst-text:#eaf0ee;--askfirst-accent:#7cd3c3}}@media print{:host{display:none}}`;

const styles = `${tokens}section{position:fixed;inset:1em 1em auto auto;z-index:2147483646;box-sizing:border-box;inline-size:min(34em,100% - 2em);max-block-size:min(24em,50vh);overflow:auto;padding:.75em 1em;font:var(--askfirst-font);font-size:.8125em;color:var(--askfirst-text);background:var(--askfirst-background);border:1px solid #888;border-radius:var(--askfirst-radius);box-shadow:0 .5em 2em #0004}header{display:flex;justify-content:space-between;align-items:center;gap:1em}h2{margin:0;font-size:1em}button{font:inherit;padding:.3em .75em;color:inherit;background:none;border:1px solid #888;border-radius:var(--askfirst-radius);cursor:pointer}:focus-visible{outline:3px solid var(--askfirst-accent);outline-offset:-3px}ul{margin:.5em 0 0;padding:0 0 0 1.25em;overflow-wrap:anywhere}li{margin-block:.25em}.warn{font-weight:700}`;
/** Shows lines on the page as they come, for who is not in the console. Returns what adds one, and the way out. */
function debugPanel() {
    const host = document.createElement('askfirst-debug');
    const shadow = host.attachShadow({ mode: 'open' });
    adopt(shadow, styles);
    const list = element('ul', { role: 'list' });
    // What overflows can be scrolled by keyboard.
    const log = element('div', { role: 'log', 'aria-label': 'Findings' }, list);
    const close = element('button', { type: 'button', 'data-action': 'close' }, 'Close');
    close.onclick = () => host.remove();
    const name = 'AskFirst: what it finds on this page';
    const header = element('header', {}, element('h2', {}, name), close);
    shadow.append(element('section', { lang: 'en', dir: 'ltr', 'aria-label': name, tabindex: '0' }, header, log));
    document.documentElement.append(host);
    return {
        add(level, line) {
            list.append(element('li', { class: level }, line));
        },
        stop: () => host.remove(),
    };
}

const center = {
    center_title: 'Your privacy choices',
    close: 'Close without saving',
    save: 'Save choices',
    withdraw: 'Withdraw consent',
    saved: 'Your choices are saved.',
    controller: 'Who is responsible:',
    not_answered: 'You have not answered yet. Nothing optional runs until you do.',
    answered: 'You answered on {date}.',
    holds: 'Your answer holds until {date}.',
    reference: 'Reference:',
    copy: 'Copy',
    copied: 'Copied',
    on_by_default: 'What is on here may run without your consent, under the rules that apply to you. Turn off what you do not want.',
    until_objection: 'On until you object',
    nothing_asked: 'This site asks for no consent, because it uses nothing optional.',
    unavailable: 'Your choices cannot be loaded just now. Everything optional is off on this page.',
    always_on: 'Always on',
    services: 'Services',
    services_on: '{on} of {count} on',
    provider: 'Run by',
    policy: 'Privacy policy of {name}',
    stored: 'What {name} stores in your browser',
    stored_name: 'Name',
    stored_kind: 'Kind',
    stored_keeps: 'Kept for',
    stored_purpose: 'Purpose',
    kind_cookie: 'Cookie',
    kind_local: 'Local storage',
    kind_session: 'Session storage',
    kind_indexeddb: 'Database',
    kind_cache: 'Cache',
    kind_worker: 'Background program',
    keeps_session: 'Until you close the browser',
    keeps_local: 'Until you delete it',
    stored_nothing: 'No cookies or other storage are declared for this service.',
    new_tab: 'Opens a new tab',
    links: 'More information',
    section_history: 'Your answers',
};

/** Apart from the rest of the centre's English, which everyone fetches who opens it. */
const history = {
    history_allowed: 'Allowed: {names}',
    history_refused: 'Refused: {names}',
    history_same: 'Nothing changed.',
    history_revision: 'Revision {revision}',
    history_none: 'This browser keeps no answer yet.',
    history_blocked: 'This browser lets the page keep nothing, so there is no history.',
    receipt: 'Receipt:',
    receipt_ok: 'checked',
    receipt_bad: 'does not match',
    receipt_unable: 'cannot be checked in this browser',
    download: 'Download',
    download_receipt: 'Download the receipt',
    download_json: 'Download as JSON',
    download_dpv: 'Download as ISO 27560',
    forget: 'Forget me here',
    forget_about: 'Deletes your answer, this history and its receipts from this browser; you will be asked again. The site keeps what it has received. What was not sent yet is lost.',
    forget_yes: 'Delete it all',
    forget_no: 'Keep it',
};

const isObject = (value) => !!value && typeof value === 'object' && !Array.isArray(value);

/** The own members of an object or list; nothing for all else. */
const entriesOf = (value) => value !== null && typeof value === 'object' ? Object.entries(value) : [];
/** What stands under `key`, never what every object inherits (`constructor`). */
const own = (value, key) => isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
const short = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
/** A value for a message: one line, never long. */
const quote = (value) => typeof value === 'string' ? JSON.stringify(short(value)) : typeof value === 'object' ? kindOf(value) : String(value);
/** What a value is, in words. */
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
/** `services.matomo.cookies[0]`; a key that is no plain word stands in brackets and quotes. */
function join(path, key, parent) {
    if (Array.isArray(parent))
        return `${path}[${key}]`;
    if (!/^[\w$-]{1,60}$/.test(key))
        return `${path}[${quote(key)}]`;
    return path ? `${path}.${key}` : key;
}
/**
 * The places that a pattern names: `*` is every member, `**` every member at any depth, any other part a key.
 * A key that is missing is a place too, with the value undefined, so that a rule can miss what is not there.
 */
function places(config, pattern) {
    let found = [{ path: '', key: '', value: config, parent: undefined }];
    for (const part of pattern.split('.')) {
        found = found.flatMap((place) => {
            const { path, value: parent } = place;
            if (part === '**')
                return below(place);
            if (part === '*')
                return membersOf(place);
            if (parent !== undefined && !isObject(parent))
                return [];
            return { path: join(path, part, parent), key: part, value: own(parent, part), parent };
        });
    }
    return found;
}
const membersOf = ({ path, value: parent }) => entriesOf(parent).map(([key, value]) => ({ path: join(path, key, parent), key, value, parent }));
/** A list that grows while it is read: no recursion, however deep the config. */
function below(place) {
    const found = membersOf(place);
    for (const member of found)
        for (const deeper of membersOf(member))
            found.push(deeper);
    return found;
}

const isText = (value) => typeof value === 'string';
const isGiven = (value) => value !== undefined;
const listOf = (value) => (Array.isArray(value) ? value : []);
const LABEL = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';
const HOST = new RegExp(`^(?:${LABEL}\\.)*${LABEL}$`);
const isHost = (name) => name.length <= 253 && HOST.test(name);

/** Not a signature (a visitor may edit their own cookie): it tells a whole text from a cut or mangled one. */
function checksum(text) {
    let sum = 0;
    for (const character of text)
        sum = (sum * 31 + character.codePointAt(0)) >>> 0;
    return sum.toString(36);
}
/**
 * A record as cookie text: `1~id~subject~time~answers~revision~checksum`, the time base 36, each answer `.id` for
 * yes or `!id` for no. Short, and readable by a person.
 */
function encode({ id, subject, time, choice, revision }) {
    const answers = Object.keys(choice).map((key) => (choice[key] ? '.' : '!') + key);
    const body = [1, id, subject, Date.parse(time).toString(36), answers.join(''), revision].join('~');
    return `${body}~${checksum(body)}`;
}

/** 400 days, in ms: browsers keep no cookie for longer (Chrome 104, RFC 6265bis). */
const LONGEST_COOKIE = 400 * 86_400_000;
/** Days in a year, a month, a week and a day. */
const DAYS = [365, 365 / 12, 7, 1];
/**
 * Milliseconds of an ISO 8601 duration of years, months, weeks and days (`P6M`, `P182D`), else undefined.
 * A month is a twelfth of 365 days: cookies live in seconds, not in calendars.
 */
function durationToMs(duration) {
    const counts = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(typeof duration === 'string' ? duration : '');
    return counts
        ? Math.round(DAYS.reduce((sum, days, index) => sum + days * +(counts[index + 1] ?? 0), 0) * 86_400_000)
        : undefined;
}

const lasts = (value) => durationToMs(value) ?? 0;
const isLonger = (value, limit) => lasts(value) > lasts(limit);
const HERE$1 = 'https://here.invalid';
/** Records are personal data: they travel encrypted, stay on this machine, or take the page's own way. */
function whereTo(endpoint) {
    try {
        const { protocol, hostname, origin } = new URL(String(endpoint), HERE$1);
        if (origin === HERE$1)
            return 'here';
        const local = protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
        return local || protocol === 'https:' ? 'elsewhere' : 'unsafe';
    }
    catch {
        return 'unsafe';
    }
}
const LONGEST_ID = 'ffffffff-ffff-4fff-bfff-ffffffffffff';
/** The bytes of the cookie after the longest answer that this config can get. */
function cookieBytes({ config, asked }) {
    const name = own(own(config.consent, 'cookie'), 'name');
    const record = {
        id: LONGEST_ID,
        subject: LONGEST_ID.replace('f', 'e'),
        time: '2026-01-01T00:00:00.000Z',
        revision: isText(config.revision) ? config.revision : '',
        choice: Object.fromEntries([...asked].map((id) => [id, true])),
    };
    // A half of a surrogate pair cannot be encoded; it weighs what a question mark does, or a little more.
    const text = encode(record).replace(/\p{Surrogate}/gu, '?');
    return (isText(name) ? name : 'askfirst').length + 1 + encodeURIComponent(text).length;
}
const cookieSize = (facts) => `the cookie can grow to ${cookieBytes(facts)} bytes`;
const SMALLER = 'Shorten the name, the revision or the ids, or ask about fewer services.';
/** The answer: how long it holds, the cookie that keeps it, and where its record goes. */
const answerRules = [
    {
        at: '#Duration',
        when: (value) => durationToMs(value) === 0,
        level: 'error',
        problem: (value) => `${quote(value)} lasts no time at all`,
        mend: 'Write a duration such as P6M. What ends with the browser session has none: leave it out.',
    },
    {
        at: 'services.*.replay',
        when: (value, { asked }, { parent }) => value === true && asked.has(own(parent, 'category')),
        level: 'warning',
        problem: 'sends after the grant what was done before it',
        mend: 'Consent does not reach back (GDPR article 7: it comes before the processing). Keep this for what the visitor asked for, such as a chat or a payment; for analytics and marketing take it out.',
    },
    {
        at: 'services.*.rerun',
        when: (value) => value === true,
        level: 'note',
        problem: () => 'runs the scripts of the service once more whenever the address changes',
        mend: 'Leave it out where the service follows the address itself, as most analytics do: it would count each page twice.',
    },
    {
        at: 'consent.expires',
        when: (value) => isLonger(value, 'P400D'),
        level: 'error',
        problem: (value) => `${quote(value)} is more than the 400 days that browsers keep a cookie; P182D is used`,
        mend: 'Six months is good practice (CNIL 2020-092 §39).',
    },
    {
        at: 'consent.expires',
        // Six calendar months are 181 to 184 days.
        when: (value) => isLonger(value, 'P184D') && !isLonger(value, 'P400D'),
        level: 'warning',
        problem: (value) => `${quote(value)} is longer than six months`,
        mend: 'The CNIL calls six months good practice for a yes and a no alike (2020-092 §39). Have a reason for more.',
    },
    {
        at: 'consent.expires',
        when: (value) => lasts(value) > 0 && isLonger('P181D', String(value)),
        level: 'note',
        problem: (value) => `${quote(value)} is shorter than six months`,
        mend: 'In Italy visitors may not be asked again before six months have passed (Garante, guidelines of 10 June 2021, §6.2).',
    },
    {
        at: 'services.*.cookies.*.keeps',
        when: (value) => isLonger(value, 'P400D'),
        level: 'warning',
        problem: (value) => `${quote(value)} is more than the 400 days that browsers keep a cookie`,
        mend: 'Declare what really happens: at most P400D, unless the cookie is renewed.',
    },
    {
        at: 'consent.cookie.name',
        // A token (RFC 6265, section 4.1.1): a server can set no other name, and ours may be one that a server writes again.
        when: (value) => isText(value) && !/^[\w.!~*'#$&+^`|-]+$/.test(value),
        level: 'error',
        problem: (value) => `${quote(value)} is no name that a cookie can have from a page and from every server alike`,
        mend: 'Use letters, digits, - and _.',
    },
    {
        at: 'consent.cookie.name',
        when: (_, facts) => cookieBytes(facts) > 4096,
        level: 'error',
        problem: (_, facts) => `${cookieSize(facts)}: from 4097 on browsers drop it`,
        mend: `The answer then lies in local storage, which sub-domains do not share. ${SMALLER}`,
    },
    {
        at: 'consent.cookie.name',
        when: (_, facts) => cookieBytes(facts) > 500 && cookieBytes(facts) <= 4096,
        level: 'warning',
        problem: (_, facts) => `${cookieSize(facts)}, and browsers send it with every request`,
        mend: `Stay below 500. ${SMALLER}`,
    },
    {
        at: 'consent.cookie.domain',
        when: (value) => isText(value) && value !== 'auto' && !(value.includes('.') && isHost(value.replace(/^\./, ''))),
        level: 'error',
        problem: (value) => `${quote(value)} is no domain that a browser would set a cookie for`,
        mend: 'Write example.com, without scheme or port, or "auto". A single label such as "com" is a public suffix and is refused.',
    },
    {
        at: 'consent.endpoint notice.rights.endpoint notice.communications.endpoint',
        when: (value) => isText(value) && whereTo(value) === 'unsafe',
        level: 'error',
        problem: (value) => `${quote(value)} is neither https nor a path on this site`,
        mend: 'What is posted is personal data: post it over https (GDPR article 32).',
    },
    {
        at: 'consent.keys',
        when: (value) => isText(value) && whereTo(value) === 'unsafe',
        level: 'error',
        problem: (value) => `${quote(value)} is neither https nor a path on this site`,
        mend: 'On its way over http a key can be replaced, and then receipts prove nothing.',
    },
    {
        at: 'consent.endpoint',
        when: (value) => isText(value) && whereTo(value) === 'elsewhere',
        level: 'note',
        problem: (value) => `${quote(value)} is no path on this site`,
        mend: "Where it is another origin, it must answer the browser's OPTIONS request with Access-Control-Allow-Origin (the collector does, for its `origins`), and the page's connect-src must allow it. A path such as /privacy/records needs neither.",
    },
    {
        at: 'consent.records.asked',
        when: (value, { config }) => value === true && !isText(own(config.consent, 'endpoint')),
        level: 'warning',
        problem: 'there is no consent.endpoint, so nothing is posted',
        mend: 'Name the endpoint, or leave records.asked out.',
    },
];

/** In ms. */
const DAY = 86_400_000;
/** Whether it is a calendar day like `2026-03-01`: databases do not agree on the year 0 and on 30 February. */
const isDay = (value) => typeof value === 'string' &&
    /^(?!0000)\d{4}-\d\d-\d\d$/.test(value) &&
    Number.isFinite(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value);

/** A longer promise than any law here allows is none. */
const MOST_DAYS = 45;

/** Whether the config has a notice with sections, and not only what stands beside the choices. */
const isFull = ({ config }) => ['data', 'purposes', 'recipients', 'retention', 'rights', 'tables', 'measures'].some((key) => isGiven(own(config.notice, key)));
const missing = (value) => !isGiven(value) || (Array.isArray(value) && !value.length) || (isText(value) && !value.trim());
/** What GDPR article 13 asks for: where it is not stated, visitors read nothing, and the owner reads why it matters. */
const NOT_STATED = 'is not stated by this notice';
const field = (at, mend, when = () => true) => ({
    at,
    when: (value, facts, place) => isFull(facts) && missing(value) && when(facts, place),
    level: 'warning',
    problem: NOT_STATED,
    mend,
});
const time = (value) => (isDay(value) ? Date.parse(value) : Number.NaN);
/** A month of a calendar has up to 31 days, one of a duration a twelfth of a year. */
const announcedLate = (coming, policy) => time(own(coming, 'effective')) - time(own(coming, 'announced')) < (durationToMs(own(policy, 'ahead')) ?? 0);
/** The European Economic Area: data that stays in it is not transferred (GDPR chapter V). */
const EEA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';
const isThird = (country) => isText(country) && /^[a-z]{2}$/i.test(country) && !EEA.includes(country.toUpperCase());
const RIGHTS = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'];
const rightsIn = (list) => listOf(list).map((right) => own(right, 'right'));
const unnamed = (list) => RIGHTS.filter((right) => !rightsIn(list).includes(right));
const basesOf = (use) => [
    ...listOf(own(use, 'bases')),
    ...listOf(own(use, 'uses')).flatMap((part) => listOf(own(part, 'bases'))),
];
const keeps = (notice) => listOf(own(notice, 'retention')).length > 0 ||
    listOf(own(notice, 'data')).some((kind) => !missing(own(kind, 'kept')));
const daysOf = (duration) => (durationToMs(duration) ?? 0) / DAY;
const SECTIONS$1 = [
    'data',
    'purposes',
    'retention',
    'recipients',
    'storage',
    'security',
    'rights',
    'communications',
    'history',
    'changes',
    'contact',
];
const idsOf$1 = (tables) => listOf(tables).map((table) => own(table, 'id'));
/** The full notice: every field that the law asks for is there or missed by name, and what is there fits together. */
const fullNoticeRules = [
    field('notice.controller', 'Say who decides why and how data is processed (GDPR article 13(1)(a)).'),
    {
        ...field('notice.controller', 'Give an address, an e-mail address or a page to write to (GDPR article 13(1)(a)).'),
        when: (value, facts) => isFull(facts) && isObject(value) && ['address', 'email', 'phone', 'url'].every((key) => missing(own(value, key))),
        problem: 'has no contact: it is not stated by this notice',
    },
    field('notice.data', 'Name the kinds of data: without them nobody knows what the notice is about (article 14(1)(d)).'),
    field('notice.purposes', 'Say what data is used for, and what makes each use lawful (article 13(1)(c)).'),
    {
        ...field('notice.purposes.*', 'Name the legal basis of each use: without one it is unlawful (articles 6(1), 13(1)(c)).'),
        when: (value) => isObject(value) && !basesOf(value).length,
        problem: 'has no legal basis: it is not stated by this notice',
    },
    {
        at: 'notice.purposes.*.bases.* notice.purposes.*.uses.*.bases.* notice.data.*.bases.*',
        when: (value) => own(value, 'basis') === 'legitimate-interest' && missing(own(value, 'interest')),
        level: 'note',
        problem: 'names no interest: it is not stated by this notice',
        mend: 'Say which interest is pursued (article 13(1)(d)).',
    },
    {
        at: 'notice.purposes.*.bases.*.category notice.purposes.*.uses.*.bases.*.category notice.data.*.bases.*.category',
        when: (value, { asked }) => isText(value) && !asked.has(value),
        level: 'error',
        problem: (value) => `${quote(value)} is no category that is asked about; the notice cannot show the answer to it`,
        mend: 'Name a category of this config, or leave it out where the consent is asked for elsewhere.',
    },
    {
        ...field('notice', 'Say how long each kind of data is kept, or by which rule (article 13(2)(a)).'),
        when: (value, facts) => isFull(facts) && !keeps(value),
        problem: 'says nowhere how long data is kept: it is not stated by this notice',
    },
    field('notice.rights', 'List the rights, and how to use them (article 13(2)(b)).'),
    {
        ...field('notice.rights.list', 'These rights exist wherever their conditions are met (GDPR articles 15 to 21).'),
        when: (value) => Array.isArray(value) && unnamed(value).length > 0,
        problem: (value) => `leaves out ${unnamed(value).join(', ')}: not stated by this notice`,
    },
    {
        ...field('notice.rights.list', 'Consent is asked for, so it can be withdrawn at any time (articles 7(3), 13(2)(c)).'),
        level: 'note',
        when: (value, { asked }) => Array.isArray(value) && asked.size > 0 && !rightsIn(value).includes('withdrawal'),
        problem: 'leaves out withdrawal',
    },
    {
        at: 'notice.communications.kinds.*',
        when: (value) => own(value, 'optional') !== true && listOf(own(value, 'bases')).some((basis) => own(basis, 'basis') === 'consent'),
        level: 'warning',
        problem: 'rests on consent, and cannot be switched off here',
        mend: 'Set `optional`: a consent can be withdrawn at any time, as easily as it was given (article 7(3)).',
    },
    {
        at: 'notice.communications.endpoint',
        when: (value, { config }, { parent }) => missing(value) &&
            missing(own(own(config.notice, 'rights'), 'endpoint')) &&
            listOf(own(parent, 'kinds')).some((kind) => own(kind, 'optional') === true),
        level: 'warning',
        problem: 'is missing, and so is `notice.rights.endpoint`: optional e-mails cannot be switched off',
        mend: 'Say where it is posted: the collector takes it at a path that ends in /requests.',
    },
    field('notice.authority', 'Name the supervisory authority that takes complaints (article 13(2)(d)).'),
    {
        at: 'notice.recipients.*.country notice.recipients.*.transfers.*',
        when: (value) => isText(value) && !/^[a-z]{2}$/i.test(value),
        level: 'error',
        problem: (value) => `${quote(value)} is no country code of two letters`,
        mend: 'Write it as in ISO 3166-1: FR, US, DE.',
    },
    {
        at: 'notice.rights.deadline',
        when: (value) => daysOf(value) > MOST_DAYS,
        level: 'error',
        problem: (value) => `${quote(value)} is longer than the ${MOST_DAYS} days that the collector takes for a promise; it refuses every request`,
        mend: 'Write P1M: an answer comes within one month, and only a complex request may take two more (article 12(3)).',
    },
    {
        at: 'notice.rights.deadline',
        when: (value) => daysOf(value) > 31 && daysOf(value) <= MOST_DAYS,
        level: 'warning',
        problem: (value) => `${quote(value)} is longer than a month`,
        mend: 'An answer comes within one month, and only a complex request may take two more (article 12(3)): write P1M. Under an opt-out regime 45 days are worked out by themselves.',
    },
    {
        at: 'notice.recipients.*.safeguard',
        when: (value, _, { parent }) => !isGiven(value) && (listOf(own(parent, 'transfers')).length > 0 || isThird(own(parent, 'country'))),
        level: 'warning',
        problem: NOT_STATED,
        mend: 'Say what protects data that leaves the European Economic Area, and how to get a copy (article 13(1)(f)).',
    },
    {
        at: 'notice.recipients.*.copy',
        when: (value, _, { parent }) => missing(value) && own(parent, 'safeguard') === 'standard-contractual-clauses',
        level: 'note',
        problem: NOT_STATED,
        mend: 'Say how to get a copy of the clauses (article 13(1)(f)).',
    },
    {
        at: 'notice.tables.*.rows.*',
        when: (value, { config }, { path }) => {
            const table = listOf(own(config.notice, 'tables'))[Number(/\[(\d+)\]/.exec(path)?.[1])];
            return Array.isArray(value) && value.length !== listOf(own(table, 'columns')).length;
        },
        level: 'error',
        problem: 'has not as many cells as the table has columns',
        mend: 'Write one cell per column; `{}` is an empty one.',
    },
    {
        at: 'notice.tables.*.id',
        when: (value, { config }) => isText(value) &&
            (!/^[a-z][\w-]{0,63}$/i.test(value) ||
                ['choices', ...SECTIONS$1].includes(value) ||
                idsOf$1(own(config.notice, 'tables')).filter((id) => id === value).length > 1),
        level: 'error',
        problem: (value) => `${quote(value)} is no id, or leads to another section already`,
        mend: 'Use letters, digits, - and _, beginning with a letter, and no name of a section: it is a part of an address.',
    },
    {
        at: 'notice.updated notice.coming.announced notice.coming.effective',
        when: (value) => isText(value) && !isDay(value),
        level: 'error',
        problem: (value) => `${quote(value)} is no day`,
        mend: 'Write it as 2026-02-10.',
    },
    {
        at: 'notice.coming',
        when: (value, { config }) => announcedLate(value, own(config.notice, 'changePolicy')),
        level: 'warning',
        problem: (_, { config }) => `is announced later than ${quote(own(own(config.notice, 'changePolicy'), 'ahead'))} before it takes effect`,
        mend: 'The notice itself promises that time in `changePolicy.ahead`: let the change take effect later.',
    },
];

/** Longer words are no typing mistakes, and more ids than a config has would cost a hostile one quadratic time. */
const LONGEST = 40;
const MOST = 100;
/** How many letters must be put in, taken out, changed or swapped with their neighbour to get from one word to the other. */
function distance(from, to) {
    let before = [];
    let above = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const line = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            line[column] = Math.min((above[column - 1] ?? 0) + (same ? 0 : 1), (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        [before, above] = [above, line];
    }
    return above[to.length] ?? 0;
}
const plain = (word) => word.replace(/[-_]/g, '').toLowerCase();
/** `Did you mean "position"?`, where one of the known words is at most a third of its letters away; else nothing. */
function didYouMean(word, known) {
    if (typeof word !== 'string' || word.length > LONGEST)
        return '';
    const near = [...known]
        .slice(0, MOST)
        .filter((candidate) => Math.abs(candidate.length - word.length) <= candidate.length / 3)
        .map((candidate) => ({ candidate, away: distance(plain(word), plain(candidate)) }))
        .filter(({ candidate, away }) => away <= candidate.length / 3)
        .sort((a, b) => a.away - b.away)[0];
    return near ? `Did you mean ${quote(near.candidate)}?` : '';
}

/** The defaults of `GoogleConsentMode`. */
const GOOGLE = ['marketing', 'analytics', 'functional'];
/** Ids: what they may not be, and that every one that is named exists. */
const idRules = [
    {
        at: 'categories.* services.*',
        when: (_, __, { key }) => key in {},
        level: 'error',
        problem: 'has a name that every JavaScript object carries; answers may miss it',
        mend: 'Give it another id.',
    },
    {
        at: 'services.*',
        when: (_, { categories }, { key }) => categories.has(key),
        level: 'error',
        problem: 'has the id of a category; it stays denied',
        mend: 'Give the service an id of its own: `data-consent` and records name both kinds by id alone.',
    },
    {
        at: 'services.*.category',
        when: (value, { categories }) => isText(value) && !categories.has(value),
        level: 'error',
        problem: (value) => `${quote(value)} is no category; the service stays denied`,
        mend: (value, { categories }) => `${didYouMean(value, categories)} Name one of the ids under \`categories\`.`,
    },
    {
        at: 'categories.*',
        when: (_, { asked, served }, { key }) => asked.has(key) && !served.has(key),
        level: 'note',
        problem: 'has no service',
        mend: 'Declare under `services` who receives the data and what is stored: visitors must be told (GDPR article 13(1)(e)). Where nothing uses the category, take it out.',
    },
    {
        at: 'notice.changes.*.concerns.*',
        when: (value, { ids }) => isText(value) && !ids.has(value),
        level: 'warning',
        problem: (value) => `${quote(value)} is no category or service`,
        mend: (value, { ids }) => `${didYouMean(value, ids)} Correct the id; for one that is gone, take it out of the list.`,
    },
    {
        at: 'consent.guard.others',
        when: (value, { ids }) => isText(value) && !ids.has(value),
        level: 'error',
        problem: (value) => `${quote(value)} is no category or service; what no service names is held for ever`,
        mend: (value, { ids }) => `${didYouMean(value, ids)} Name one of the ids under \`categories\` or \`services\`.`,
    },
    {
        at: 'integrations.google.*',
        when: (value, { ids }, { key }) => key !== 'mode' && isText(value) && !ids.has(value),
        level: 'error',
        problem: (value) => `${quote(value)} is no category or service; the consent type stays denied`,
        mend: (value, { ids }) => `${didYouMean(value, ids)} Name one of the ids under \`categories\` or \`services\`.`,
    },
    {
        at: 'integrations.google',
        when: (value, { ids }) => isObject(value) && ![...GOOGLE, ...Object.values(value)].some((id) => isText(id) && ids.has(id)),
        level: 'warning',
        problem: 'grants no consent type, whatever the visitor answers',
        mend: 'Say which ids stand for the types, as {"analytics_storage": "statistics"}; left out, "marketing", "analytics" and "functional" stand for them, and the config has none of these.',
    },
    {
        at: 'integrations.google.mode',
        when: (value) => value === 'advanced',
        level: 'warning',
        problem: "lets Google's tags load and send pings before any answer",
        mend: 'Pings carry the IP address, user agent and time, and loading the tag is access to the device (EDPB 2/2023): in the EU and UK that needs the consent it comes before (ePrivacy directive article 5(3)). "basic" holds the tags until then.',
    },
    {
        at: 'texts.*.*',
        when: (value, { wording }, { key }) => isGiven(value) && wording.ids.length > 0 && ![...wording.ids, ...wording.optional].includes(key),
        level: 'error',
        problem: 'is no text of AskFirst; it is never shown',
        mend: (_, { wording }, { key }) => `${didYouMean(key, [...wording.ids, ...wording.optional])} Known: ${wording.ids.join(', ')}; in a whole notice also ${wording.optional.join(', ')}.`,
    },
];

/** The rest of a sentence, at most so long: a dot ends it unless something follows at once (`example.com`). */
const REST = '(?:[^.!?]|\\.(?=\\S)){0,200}?';
const CLAIMS = [
    `\\bby (?:using|continuing|visiting|browsing|accessing|closing|scrolling)\\b${REST}\\b(?:you|users?) (?:[\\w,]{1,30} ){0,4}(?:consent|agree|accept)`,
    `\\bcontinu(?:e|ed|ing)\\b(?: to)? (?:use|using|browse|browsing|visit|navigat)${REST}\\b(?:consent|agree|accept|assume)`,
    `\\ben (?:poursuivant|continuant|naviguant|utilisant|visitant|accédant|fermant)\\b${REST}\\b(?:vous |l['’]utilisateur )(?:[\\wéè,]{1,30} ){0,4}(?:accept|consent|approuv)`,
    `\\b(?:poursuite|utilisation|navigation)\\b${REST}\\b(?:vaut|vaudra|emporte|implique|signifie) (?:[^.!? ]{1,30} ){0,5}(?:[dl]['’])?(?:accept|accord|consent)`,
].map((claim) => new RegExp(claim, 'gi'));
/** "By using the site you do not consent to anything" says the opposite. */
const DENIAL = /\b(?:not|never|no|nothing|without|ne|sans|pas|aucune?)\b|n['’]t\b|\bn['’]/i;
/**
 * The words of a text that call it consent when somebody merely goes on, in English or French, if it has any.
 * Each pattern is bounded, so that a hostile text costs no more than its length.
 */
function impliedConsent(text) {
    for (const claim of CLAIMS)
        for (const [words] of text.matchAll(claim))
            if (!DENIAL.test(words))
                return words;
    return undefined;
}

const HERE = 'https://here.invalid/';
/**
 * The address, if a link may have it: https, mailto, tel, or a path on this site; else undefined. No http, whose page
 * anybody on the way can change: a notice must be what its controller wrote.
 * It is read as a browser reads it, because `java\nscript:` and `/\host` are not what they look like, and whole,
 * because `javascript://here.invalid/` has the host of a path, and `blob:https://here.invalid/` its origin.
 */
function safeHref(href) {
    if (!href || typeof href !== 'string')
        return undefined;
    try {
        return new URL(href, HERE).href.startsWith(HERE) || /^(https|mailto|tel):/i.test(href) ? href : undefined;
    }
    catch {
        return undefined;
    }
}

/** Whether a text is written in at least one language. */
const isWritten = (text) => isText(text) ? text.trim() !== '' : entriesOf(text).some(([, words]) => isText(words) && words.trim() !== '');
const missingLanguages = (text, { languages }) => isObject(text)
    ? languages.filter((tag) => !Object.hasOwn(text, tag) && !Object.hasOwn(text, tag.split('-', 1)[0] ?? ''))
    : [];
/** The ids of our wording that a language without built-in texts leaves out. */
const untranslated = (texts, { wording }, language) => isObject(texts) && !wording.languages.includes(language) ? wording.ids.filter((id) => !Object.hasOwn(texts, id)) : [];
/** What visitors read before they answer: it must be there, be true, and be in their language. */
const noticeRules = [
    {
        at: 'categories.*.description',
        when: (value, _, { parent }) => own(parent, 'required') === true && !isWritten(value),
        level: 'error',
        problem: 'is empty, and the category is required',
        mend: 'Say why the site cannot work without it: what is called necessary must be shown to be (EDPB Cookie Banner Taskforce §26 to 29).',
    },
    {
        at: 'categories.*.description',
        when: (value, _, { parent }) => own(parent, 'required') !== true && isGiven(value) && !isWritten(value),
        level: 'error',
        problem: 'is empty',
        mend: 'Say what it is for: a purpose that is not described before the choice cannot be consented to (GDPR article 4(11), CNIL 2020-092).',
    },
    {
        at: 'services.*.provider',
        when: (value, _, { parent }) => !isGiven(value) && isObject(parent),
        level: 'warning',
        problem: 'is missing',
        mend: 'Name who is behind the service: visitors must know who receives their data (GDPR article 13(1)(e)).',
    },
    {
        at: 'services.*.provider.country',
        when: (value) => isText(value) && !/^[a-z]{2}$/i.test(value),
        level: 'error',
        problem: (value) => `${quote(value)} is no country code of two letters`,
        mend: 'Write it as in ISO 3166-1: FR, US, DE.',
    },
    {
        at: 'services.*.hosts.*',
        when: (value) => isText(value) && !isHost(value.replace(/^\*\./, '')),
        level: 'error',
        problem: (value) => `${quote(value)} is no host name`,
        mend: 'Write the name alone, in lower case and without scheme, port or path: stats.example.com, or *.example.com for every sub-domain. Other scripts go in their xn-- form.',
    },
    {
        at: 'services.*.cookies.*.keeps',
        when: (value, _, { parent }) => !isGiven(value) && isObject(parent),
        level: 'note',
        problem: 'is missing: visitors read "until you close the browser"',
        mend: 'Unless that is true, say how long the cookie is kept, as P13M: visitors must be told (CJEU C-673/17 Planet49).',
    },
    {
        at: 'services.*.cookies.*.name services.*.storage.*.name',
        when: (value) => isText(value) && /^.?\*+.?$/.test(value),
        level: 'warning',
        problem: (value) => `${quote(value)} fits names of others, and a refusal erases what it fits`,
        mend: 'Name what the service stores, with a * only for the part that changes, as "_pk_*". What AskFirst keeps, and what a granted service declares, is left in place.',
    },
    {
        at: 'services.*.provider.privacy **.href',
        when: (value) => isText(value) && !safeHref(value),
        level: 'error',
        problem: (value) => `${quote(value)} is no address that a link may have; it is not shown as a link`,
        mend: 'Use https, mailto or tel, or a path on this site.',
    },
    {
        at: 'notice.links',
        when: (value, { asked }) => asked.size > 0 && !listOf(value).length,
        level: 'warning',
        problem: 'is empty, and visitors are asked for consent',
        mend: 'Link the full notice: consent is informed or it is none (GDPR articles 4(11) and 13).',
    },
    {
        at: '#Text',
        when: (value, facts) => missingLanguages(value, facts).length > 0,
        level: 'warning',
        problem: (value, facts) => `is not written in ${missingLanguages(value, facts).slice(0, 20).map(quote).join(', ')}`,
        mend: 'Other texts are: a notice that changes its language half-way is a deceptive pattern (EDPB 03/2022, language discontinuity).',
    },
    {
        at: 'texts.*',
        when: (value, facts, { key }) => untranslated(value, facts, key).length > 0,
        level: 'warning',
        problem: (value, facts, { key }) => `lacks ${untranslated(value, facts, key).join(', ')}; English stands in`,
        mend: 'AskFirst has no texts of its own in this language: translate them all, so that the banner speaks one language (EDPB 03/2022, language discontinuity).',
    },
    {
        at: '**',
        when: (value) => isText(value) && impliedConsent(value) !== undefined,
        level: 'warning',
        problem: (value) => `says ${quote(impliedConsent(String(value)))}`,
        mend: 'Going on is no consent, and AskFirst never counts it as one (GDPR recital 32, EDPB 05/2020 §84 and following). Take the sentence out, so that the notice says what happens.',
    },
    {
        at: '#Text',
        when: (value) => (isText(value) ? [value] : Object.values(isObject(value) ? value : {})).some((words) => isText(words) && /<\/?[a-z][^<>]{0,200}>/i.test(words)),
        level: 'warning',
        problem: 'contains HTML, which visitors will read as it is written',
        mend: 'Write plain text, and put addresses in `notice.links`.',
    },
];

/** The modes that a category claims, by regime; one for all of them stands under `every`. */
const claims = (mode) => isObject(mode) ? Object.entries(mode) : [['every', mode]];
const claimsMode = (mode, wanted, under) => claims(mode).some(([regime, claimed]) => claimed === wanted && under.includes(regime));
/** What a site claims when it lets something run without a yes. */
const regimeRules = [
    {
        at: 'categories.*.mode',
        when: (mode) => claims(mode).some(([, claimed]) => claimed === 'exempt-with-objection'),
        level: 'note',
        problem: 'says that this needs no consent: you claim that it only measures the audience of this site, for you alone, gives anonymous figures, is joined with nothing else, and follows nobody across sites',
        mend: 'See CNIL 2020-091 §49 (with at most 13 months for cookies and 25 for data), or, in the UK, Schedule A1 of PECR (statistics or appearance, a processor, clear information). Germany and Spain know no such exemption. Otherwise write "consent".',
    },
    {
        at: 'categories.*.mode',
        when: (mode) => claimsMode(mode, 'opt-out', ['opt-in', 'every']),
        level: 'warning',
        problem: 'lets this run without a yes where the law asks for one (ePrivacy directive, article 5(3))',
        mend: 'Write it for the regimes that allow it: { "opt-out": "opt-out" }. The rest then needs consent.',
    },
    {
        at: 'categories.*.mode',
        when: (mode, _, { parent }) => isGiven(mode) && own(parent, 'required') === true,
        level: 'warning',
        problem: 'is not read, because the category is required',
        mend: 'Leave out one of the two.',
    },
    {
        at: 'consent.regimes',
        when: (regimes, { config }) => isGiven(regimes) &&
            !Object.values(isObject(config.categories) ? config.categories : {}).some((category) => isGiven(own(category, 'mode'))),
        level: 'note',
        problem: 'changes nothing, because no category has a mode',
        mend: 'Say what each category needs under each regime: "mode": { "opt-out": "opt-out" }.',
    },
    {
        at: 'consent.regimes.use',
        when: (use, _, { parent }) => isGiven(use) && use !== 'opt-in' && !isGiven(own(parent, 'from')),
        level: 'note',
        problem: 'holds for every visitor, also for one from the EU',
        mend: 'Let the server say who is under which regime: <meta name="askfirst-regime" content="opt-out"> on the page, or an address in "from".',
    },
];

/** Versions in the order that people mean: `1.9` before `1.10`. */
const order = new Intl.Collator('en', { numeric: true });
const revisionsIn = (changes) => listOf(changes).map((change) => String(isText(own(change, 'revision')) ? own(change, 'revision') : ''));
/** The version of the notice, and what its changes mean for the answers that were given before. */
const revisionRules = [
    {
        at: 'revision',
        when: (value) => !isGiven(value) || (isText(value) && value.trim() === ''),
        level: 'warning',
        problem: 'is missing',
        mend: 'Name the version of the notice, for example by its date: without it no record proves what was answered (GDPR article 7(1)), and no change asks again.',
    },
    {
        at: 'notice.changes',
        when: (value) => revisionsIn(value).some((revision, index, all) => index > 0 && order.compare(all[index - 1] ?? '', revision) <= 0),
        level: 'warning',
        problem: 'does not go from the newest revision to the oldest',
        mend: 'Put the newest change first, each revision once: the list tells which answers still stand.',
    },
    {
        at: 'notice.changes',
        when: (value, { config }) => listOf(value).length > 0 && revisionsIn(value)[0] !== config.revision,
        level: 'warning',
        problem: (value, { config }) => `begins with ${quote(revisionsIn(value)[0])}, but the revision is ${quote(config.revision)}; everyone is asked again`,
        mend: 'Describe the present revision first.',
    },
    {
        at: 'notice.changes',
        when: (value) => listOf(value).length === 1 && isGiven(own(listOf(value)[0], 'concerns')),
        level: 'warning',
        problem: 'does not reach back to an earlier revision; everyone is asked again, whatever `concerns` says',
        mend: 'Add the earlier revisions below it, back to the oldest that visitors may still have answered: only then is it known what changed since.',
    },
];

const SILENCE = 'Only a click of the visitor is consent: silence, scrolling, closing or going on is none (GDPR article 4(11) and recital 32, EDPB 05/2020 §84 and following).';
const EQUAL = 'Refusing stands beside accepting, in the same size and on the same layer (GDPR article 4(11): freely given; EDPB Cookie Banner Taskforce §8, CNIL 2020-092 §34); there is no way to hide or weaken it.';
const PRE_TICKED = 'Every switch begins at no: a pre-ticked box is no consent (GDPR recital 32, CJEU C-673/17 Planet49). What the site cannot work without is `required: true`.';
const WALL = 'A wall leaves no free choice (GDPR article 7(4)): the page can be used while the question is open.';
const INTEREST = 'Legitimate interest cannot justify storage on a device (ePrivacy directive article 5(3), EDPB Cookie Banner Taskforce §24).';
/** Settings that other tools have and that we refuse, by their names without case, `-` and `_`. */
const REFUSED = [
    [/^(auto|implicit|implied|scroll|silent)(is|as)?(accept|allow|consent|grant)/, SILENCE],
    [/^(accept|allow|agree|consent|dismiss)(all)?(on(?!ly)|by|after)/, SILENCE],
    [/^(hide|disable|no|without)(reject|decline|deny|refuse)/, EQUAL],
    [
        /^(show|enable)?(reject|decline|deny|refuse)(all)?(button|cta|link)?$|^enabledecline|^acceptonly|^onlyaccept/,
        EQUAL,
    ],
    [
        /^(pre|is|default)?(selected|checked|ticked|granted|accepted|optedin)$|^(service)?default(s|on|state|value|enabled)?$|^optout$/,
        PRE_TICKED,
    ],
    [/^(enabled|on|active)bydefault$/, PRE_TICKED],
    [
        /(cookie|consent|blocking)?wall$|^(must|force|require)(consent|accept|modal)|^(disable|block)(page)?(interaction|scroll)/,
        WALL,
    ],
    [/legitimateinterest|^legint/, INTEREST],
];
/** Why AskFirst has no setting of this name; undefined for a name that is merely unknown. */
function whyRefused(key) {
    const name = key.slice(0, 60).replace(/[-_]/g, '').toLowerCase();
    return REFUSED.find(([names]) => names.test(name))?.[1];
}

const WORDS = { array: 'a list', object: 'an object', null: 'null' };
const typesOf = ({ type }) => (typeof type === 'string' ? [type] : (type ?? []));
/** Whether the value is of one of the types; a schema that names none admits all. */
function isOfType(value, schema) {
    const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    return !schema.type || typesOf(schema).includes(kind);
}
const sentences = (...parts) => parts.filter(Boolean).join(' ');
const unknownKey = (key, known) => `${didYouMean(key, known) || 'Take it out.'} Known here: ${known.join(', ')}.`;
/**
 * Holds a config against the schema. An interpreter and no compiler, because a strict content security
 * policy forbids the `new Function` that compiled schemas need.
 * @param meet called for each place of a named type, such as `Text`, whether it fits or not
 */
function misfits(config, root, meet) {
    const resolve = (schema) => {
        const definition = schema.$ref && root.definitions?.[schema.$ref.replace('#/definitions/', '')];
        return definition
            ? { ...definition, ...schema, description: sentences(schema.description, definition.description) }
            : schema;
    };
    const walk = (place, given) => {
        const { path, value } = place;
        const schema = resolve(given);
        const { anyOf = [], description, enum: choices, pattern } = schema;
        if (given.$ref)
            meet(given.$ref.replace('#/definitions/', ''), place);
        const wrong = (problem, mend) => [
            { path, problem: `${quote(value)} ${problem}`, mend: sentences(mend, description) },
        ];
        const branches = anyOf.length ? anyOf.map(resolve) : [schema];
        const open = branches.filter((branch) => isOfType(value, branch));
        if (!open.length) {
            const types = branches.flatMap(typesOf).map((type) => WORDS[type] ?? `a ${type}`);
            return [
                {
                    path,
                    problem: `must be ${types.join(' or ')}, not ${kindOf(value)}`,
                    mend: sentences(`Write ${types.join(' or ')}.`, description),
                },
            ];
        }
        if (anyOf.length) {
            const results = open.map((branch) => walk(place, branch));
            return results.find((result) => !result.length) ?? results[0] ?? [];
        }
        if (choices && !choices.includes(value)) {
            return wrong(`is none of ${choices.map(quote).join(', ')}`, 'Choose one of them.');
        }
        if (pattern && typeof value === 'string' && !new RegExp(pattern).test(value))
            return wrong('has the wrong form', '');
        return [...members(place, schema), ...missing(place, schema)];
    };
    const members = ({ path, value: parent }, schema) => entriesOf(parent).flatMap(([key, value]) => {
        const place = { path: join(path, key, parent), key, value, parent };
        if (Array.isArray(parent))
            return schema.items ? walk(place, schema.items) : [];
        // What is undefined is absent: no JSON can say it, and a config written in JavaScript may.
        if (value === undefined)
            return [];
        if (schema.propertyNames) {
            const name = walk({ ...place, value: key }, schema.propertyNames);
            if (name.length)
                return name;
        }
        const { properties = {}, additionalProperties = true } = schema;
        const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
        if (known)
            return walk(place, known);
        if (typeof additionalProperties === 'object')
            return walk(place, additionalProperties);
        return additionalProperties
            ? []
            : {
                path: place.path,
                problem: 'is no setting of AskFirst',
                mend: whyRefused(key) ?? unknownKey(key, Object.keys(properties)),
            };
    });
    const missing = ({ path, value: parent }, { properties = {}, required = [] }) => required
        .filter((key) => isObject(parent) && (!Object.hasOwn(parent, key) || parent[key] === undefined))
        .map((key) => ({
        path: join(path, key, parent),
        problem: 'is missing',
        mend: sentences('Add it.', resolve(properties[key] ?? {}).description),
    }));
    return walk({ path: '', key: '', value: config, parent: undefined }, root);
}

/** An id of a category or service. It begins with a letter, which leaves out `__proto__`. */
const ID = /^[a-z][\w-]{0,63}$/i;

const SECTIONS = ['categories', 'services', 'consent', 'banner', 'center', 'notice', 'integrations', 'texts'];
/** In characters. A longer config is a mistake, and would freeze the page while it is read. */
const LARGEST = 1_000_000;
/** Six months, in ms, for a yes and a no alike (CNIL 2020-092, §39). */
const DEFAULT = 182 * 86_400_000;
/** Never throws: what is broken is left out, and so stays denied, and is named in `problems`. */
function resolveConfig(input) {
    const problems = [];
    const sound = (isSound, path) => {
        if (!isSound)
            problems.push(path);
        return !!isSound;
    };
    const fields = (value, path) => 
    // Without a prototype, to which a page may have added `required` or `endpoint`.
    ({ __proto__: null, ...(sound(isObject(value), path) ? value : {}) });
    const source = fields(input, 'the top');
    for (const key of SECTIONS)
        source[key] = fields(source[key] ?? {}, key);
    /** The sound and enabled entries of a map. */
    const entries = (key) => Object.entries(source[key]).flatMap(([id, value]) => sound(ID.test(id) && isObject(value), `${key}.${id}`) && value.enabled !== false
        ? [{ __proto__: null, ...value, id }]
        : []);
    const known = Object.keys(source.categories);
    const services = entries('services').filter(({ id, category }) => sound(known.includes(category) && !known.includes(id), `services.${id}`));
    const { revision = '' } = source;
    const { expires } = source.consent;
    const ms = expires === undefined ? DEFAULT : durationToMs(expires);
    return {
        revision: sound(typeof revision !== 'object', 'revision') ? String(revision) : '',
        categories: entries('categories').map((category) => ({
            ...category,
            // Whatever else stands there is no reason to run without a yes.
            required: category.required === true,
            services: services.filter((service) => service.category === category.id),
        })),
        expires: sound(ms && ms <= LONGEST_COOKIE, 'consent.expires') ? ms : DEFAULT,
        source: source,
        problems,
    };
}
/** A category's own id and those of its services. */
const idsOf = (category) => [category.id, ...category.services.map(({ id }) => id)];

const RULES = [...idRules, ...answerRules, ...noticeRules, ...fullNoticeRules, ...regimeRules, ...revisionRules];
const DEEPEST = 100;
/**
 * Whether all that follows can read the config to its end: not too large, not too deep, and without an object
 * inside itself (which counts as endlessly large). No recursion: a hostile config must not exhaust the stack.
 */
function isModest(config) {
    let size = 0;
    const open = [[config, 0]];
    for (let next = open.pop(); next; next = open.pop()) {
        const [value, depth] = next;
        // With the quotes, colons and commas of its JSON.
        size += typeof value === 'string' ? value.length + 3 : 2;
        if (size > LARGEST || depth > DEEPEST)
            return false;
        for (const [key, member] of entriesOf(value)) {
            size += key.length + 3;
            open.push([member, depth + 1]);
        }
    }
    return true;
}
/** More languages than any site has; what is left out costs a hostile config its quadratic time. */
const LANGUAGES$1 = 50;
function factsOf(config, texts, wording) {
    const source = isObject(config) ? config : {};
    const idsIn = (map, when = () => true) => entriesOf(map).flatMap(([id, entry]) => (when(entry) ? id : []));
    const isOn = (entry) => own(entry, 'enabled') !== false;
    const open = new Set(idsIn(source.categories, (category) => isOn(category) && own(category, 'required') !== true));
    const held = idsIn(source.services, (service) => isOn(service) && open.has(own(service, 'category')));
    const tags = [source.texts, ...texts.map(({ value }) => value)].filter(isObject).flatMap(Object.keys);
    return {
        config: source,
        categories: new Set(idsIn(source.categories)),
        ids: new Set([...idsIn(source.categories), ...idsIn(source.services)]),
        asked: new Set([...open, ...held]),
        served: new Set(entriesOf(source.services).map(([, service]) => own(service, 'category'))),
        languages: [...new Set(tags)].slice(0, LANGUAGES$1),
        wording,
    };
}
/**
 * Everything that is wrong with a config, in no browser and with no effect. Never throws, whatever it is given.
 * @param schema the JSON Schema of the config (`askfirst/config.schema.json`)
 * @param wording the built-in texts; without them the config's `texts` are not held against any
 */
function checkConfig(config, schema, wording = { ids: [], optional: [], languages: [] }) {
    if (!isModest(config)) {
        return [
            {
                level: 'error',
                path: '',
                problem: `is larger than ${LARGEST} characters, nests deeper than ${DEEPEST} levels, or contains itself`,
                mend: 'A config is plain JSON of a few kilobytes that every visitor downloads; the script tag reads no larger one. Nothing else was checked.',
            },
        ];
    }
    const met = [];
    const shape = misfits(config, schema, (type, place) => met.push([type, place]));
    const ofType = (name) => met.flatMap(([type, place]) => (type === name ? place : []));
    const facts = factsOf(config, ofType('Text'), wording);
    const told = RULES.flatMap(({ at, when, level, problem, mend }) => at
        .split(' ')
        .flatMap((where) => (where.startsWith('#') ? ofType(where.slice(1)) : places(config, where)))
        .filter((place) => when(place.value, facts, place))
        .map((place) => {
        const say = (words) => typeof words === 'string' ? words : words(place.value, facts, place).trim();
        return { level, path: place.path, problem: say(problem), mend: say(mend) };
    }));
    const known = new Set(told.flatMap(({ level, path }) => (level === 'error' ? path : [])));
    // Where a rule has found an error, the schema has nothing to add.
    return [
        ...shape.filter(({ path }) => !known.has(path)).map((misfit) => ({ level: 'error', ...misfit })),
        ...told,
    ];
}

/**
 * The languages that are files of their own in `src/text`, `src/center`, `src/notice` and `src/requests`, by BCP 47 tag; English is in every file.
 * One string, because a list of strings costs a first visit twice the bytes.
 */
const LANGUAGES = 'ar bg cs da de el es et fi fr ga he hr hu is it ja ko lt lv mt nb nl pl pt pt-BR ro sk sl sv tr uk zh-CN';

/** The result, or undefined where the browser throws: blocked storage and sandboxed frames throw on mere access. */
function attempt(action) {
    try {
        return action();
    }
    catch {
        return undefined;
    }
}

/** Addresses in a stack, the innermost first; engines differ in all that stands around them. */
const FRAME = /https?:\/\/[^\s()]+?(?=:\d+:\d+)/g;
/** Watches `document.cookie` for as long as somebody debugs. The guard has no room for it, and may be absent. */
function watchCookieWriters() {
    const writers = new Map();
    const { prototype } = Document;
    const before = Object.getOwnPropertyDescriptor(prototype, 'cookie');
    const native = before?.set;
    if (!before || !native)
        return { of: () => undefined, stop() { } };
    function set(text) {
        // By the stack: what runs in a callback is no current script. The first frame is this one.
        const writer = new Error().stack?.match(FRAME)?.[1];
        const name = attempt(() => `${text}`.split('=')[0]?.trim());
        if (name && writer && !writers.has(name))
            writers.set(name, writer);
        native?.call(this, text);
    }
    attempt(() => Object.defineProperty(prototype, 'cookie', { ...before, set }));
    return {
        of: (name) => writers.get(name),
        stop() {
            // What someone else has wrapped since stays.
            if (Object.getOwnPropertyDescriptor(prototype, 'cookie')?.set === set)
                Object.defineProperty(prototype, 'cookie', before);
        },
    };
}

/**
 * Whether `name` fits `pattern`, in which each `*` stands for any run of characters.
 * Not a regular expression: patterns come from configs, and a hostile one must not hang the page.
 */
function matches(pattern, name) {
    const [head = '', ...rest] = pattern.split('*');
    const tail = rest.pop();
    if (tail === undefined)
        return pattern === name;
    if (!name.startsWith(head))
        return false;
    let from = head.length;
    for (const part of rest) {
        const at = name.indexOf(part, from);
        if (at < 0)
            return false;
        from = at + part.length;
    }
    return name.length - tail.length >= from && name.endsWith(tail);
}

const hostOf = (address) => attempt(() => new URL(address, document.baseURI).hostname) ?? '';
const serviceOf = (services, host) => services.find(({ hosts = [] }) => hosts.some((pattern) => matches(pattern.toLowerCase(), host)));
/** When our own file was asked for, in ms since the page began; undefined where it is bundled with others. */
const ourStart = () => performance.getEntriesByType('resource').find(({ name }) => /\/askfirst\.js([?#]|$)/.test(name))?.startTime;
/** How to hold what was fetched, by who fetched it. */
function mend(id, by) {
    if (by === 'script')
        return `write type="text/plain" data-consent="${id}" on its tag`;
    if (/^(img|iframe|frame|embed|video|audio|input)$/.test(by))
        return `write data-consent="${id}" on its tag, and data-src in place of src`;
    if (by === 'link')
        return `write data-consent="${id}" on its tag, and data-href in place of href`;
    return `let the code that fetches it wait for when("${id}")`;
}
/** Whether a visitor let this one load, and nothing else: it stands declared on the page. */
const isLoadedOnce = (address) => [...document.querySelectorAll('[data-consent][src]')].some((element) => attempt(() => new URL(element.getAttribute('src') ?? '', document.baseURI).href) === address);
/**
 * Says what was fetched from a service's hosts before us, or while nobody had granted it, one line for each service,
 * host and kind of request. Returns the way out.
 */
function watchLoaded(services, granted, say) {
    const said = new Set();
    const observer = attempt(() => new PerformanceObserver((list) => {
        const start = ourStart();
        for (const entry of list.getEntries()) {
            const host = hostOf(entry.name);
            const service = serviceOf(services, host);
            if (!service || isLoadedOnce(entry.name))
                continue;
            const early = start !== undefined && entry.startTime < start;
            const key = [service.id, host, entry.initiatorType, early].join();
            if ((!early && granted(service.id)) || said.has(key))
                continue;
            said.add(key);
            const what = early ? 'was fetched before AskFirst' : `was fetched though "${service.id}" is not granted`;
            say(`${entry.name} ${what}: ${mend(service.id, entry.initiatorType)}`);
        }
    }));
    attempt(() => observer?.observe({ type: 'resource', buffered: true }));
    return () => observer?.disconnect();
}
const ADDRESSES = ['src', 'href', 'srcset', 'poster', 'style', 'action', 'data'].flatMap((name) => [
    name,
    `data-${name}`,
]);
/** Services with hosts of which neither an id nor a host is to be found on the page, one line each. */
function unmatched(services) {
    const elements = [...document.querySelectorAll('*')];
    const ids = new Set(elements.map((element) => element.getAttribute('data-consent')));
    const addresses = elements.flatMap((element) => ADDRESSES.map((name) => element.getAttribute(name) ?? ''));
    const fetched = performance.getEntriesByType?.('resource').map(({ name }) => name) ?? [];
    const hosts = new Set([...addresses, ...fetched].filter(Boolean).map(hostOf));
    const code = [...document.scripts].filter(({ type }) => !/json/.test(type)).map(({ text }) => text);
    return services
        .filter(({ id, category, hosts: patterns = [] }) => patterns.length > 0 &&
        !ids.has(id) &&
        !ids.has(category) &&
        !patterns.some((pattern) => [...hosts].some((host) => matches(pattern.toLowerCase(), host)) ||
            code.some((text) => text.includes(pattern.replace(/^\*\.?/, '')))))
        .map(({ id }) => `services.${id}: neither its id nor one of its hosts is on this page: hold its tags by data-consent="${id}", or take it out of the config if no page has it`);
}

/** Listens until the returned function is called. */
function listen(target, type, listener, capture = false) {
    target.addEventListener(type, listener, capture);
    return () => target.removeEventListener(type, listener, capture);
}

const whenOver = (waiting, type, then) => {
    if (waiting)
        return listen(document, type, then);
    then();
    return () => { };
};
/** Runs `then` now, or once the parser is done. Returns the way out. */
const whenParsed = (then) => whenOver(document.readyState === 'loading', 'DOMContentLoaded', then);

/** Frames, images, media, links and inline styles that load: what a `data-` attribute holds back. */
const HELD = ['src', 'srcset', 'href', 'poster', 'style'];

/** The nonce that a gated script must have: our own tag's, else the first there is. */
function pageNonce() {
    const scripts = [...document.querySelectorAll('script:not([data-consent])')];
    const ours = scripts.find(({ src }) => /\/askfirst\.js([?#]|$)/.test(src));
    return (ours ?? scripts.find(({ nonce }) => nonce))?.nonce ?? '';
}
/** What is wrong with one element under `data-consent`, in one line with the mend; undefined where nothing is. */
function mistake(element, granted, known) {
    const id = element.getAttribute('data-consent') ?? '';
    const name = `<${element.localName} data-consent="${id}">`;
    if (known && !known.includes(id))
        return `${name} names no enabled category or service of the config: it is never let through`;
    if (element instanceof HTMLScriptElement && element.type === 'text/plain') {
        const nonce = pageNonce();
        if (!nonce || element.nonce === nonce)
            return undefined;
        return `${name} has ${element.nonce ? 'another' : 'no'} nonce and stays shut: give it the nonce of our own tag`;
    }
    // What is granted has been let through, and looks as if it had never been held.
    if (granted(id))
        return undefined;
    if (element instanceof HTMLScriptElement)
        return `${name} has already run: give it type="text/plain"`;
    // A style attribute may well stand beside what is held: most load nothing.
    const live = HELD.find((attribute) => attribute !== 'style' && element.hasAttribute(attribute));
    if (live)
        return `${name} loads at once: write data-${live} in place of ${live}`;
    const holds = HELD.some((attribute) => element.hasAttribute(`data-${attribute}`));
    return holds ? undefined : `${name} holds nothing: it has none of data-${HELD.join(', data-')}`;
}
/** What stands on the page under `data-consent` and is not held as it looks, one line each. */
const markedMistakes = (elements, granted, known) => elements.flatMap((element) => mistake(element, granted, known) ?? []);

/** What this page can see of what is stored right now; nothing of a store that is blocked. */
function readStored() {
    const names = {
        cookie: () => document.cookie.split(/;\s*/).map((pair) => pair.split('=', 1)[0] ?? ''),
        local: () => Object.keys(localStorage),
        session: () => Object.keys(sessionStorage),
    };
    return ['cookie', 'local', 'session'].flatMap((kind) => (attempt(names[kind]) ?? []).filter(Boolean).map((name) => ({ kind, name })));
}

/**
 * The cookies and keys of web storage that no service declares, one line each.
 * @param own the name of our cookie, with which our keys begin as well
 * @param writerOf the address of the script that wrote a cookie, where that was seen
 */
function undeclared(services, own, writerOf) {
    const isOurs = (name) => [own, 'askfirst'].some((ours) => name === ours || name.startsWith(`${ours}.`));
    const lines = (what, list, names, declared, whose = () => '') => names
        .filter((name) => !isOurs(name) && !declared.some((known) => matches(known.name, name)))
        .map((name) => `${what} "${name}"${whose(name)} is declared by no service: add it to \`${list}\` of the service that sets it, or nothing erases it`);
    const found = readStored();
    const namesOf = (kind) => found.filter((one) => one.kind === kind).map(({ name }) => name);
    const storage = services.flatMap((service) => service.storage ?? []);
    return [
        ...lines('cookie', 'cookies', namesOf('cookie'), services.flatMap((service) => service.cookies ?? []), (name) => {
            const writer = writerOf(name);
            return writer ? `, written by ${writer === location.href ? 'an inline script' : writer},` : '';
        }),
        ...lines('local storage', 'storage', namesOf('local'), storage.filter(({ kind = 'local' }) => kind === 'local')),
        ...lines('session storage', 'storage', namesOf('session'), storage.filter(({ kind }) => kind === 'session')),
    ];
}

const notice = {
    contents: 'Contents',
    section_choices: 'Your choices',
    section_summary: 'In short',
    section_data: 'What is collected',
    section_purposes: 'Why, and on which basis',
    section_retention: 'How long it is kept',
    section_recipients: 'Who receives it',
    section_storage: 'Cookies and storage',
    section_security: 'How it is protected',
    section_rights: 'Your rights',
    section_communications: 'E-mails',
    section_changes: 'Changes',
    section_contact: 'Who is responsible',
    updated: 'Last updated on {date}',
    basis_consent: 'Your consent',
    basis_contract: 'Contract',
    'basis_legal-obligation': 'Legal obligation',
    'basis_vital-interests': 'Vital interests',
    'basis_public-task': 'Public task',
    'basis_legitimate-interest': 'Legitimate interest',
    article_consent: 'GDPR, article 6(1)(a)',
    article_contract: 'GDPR, article 6(1)(b)',
    'article_legal-obligation': 'GDPR, article 6(1)(c)',
    'article_vital-interests': 'GDPR, article 6(1)(d)',
    'article_public-task': 'GDPR, article 6(1)(e)',
    'article_legitimate-interest': 'GDPR, article 6(1)(f)',
    source: 'Comes from',
    obligation: 'Must you give it?',
    used_for: 'Used for',
    rests_on: 'Legal basis',
    kept: 'Kept',
    while_account: 'while the account is open',
    while_contract: 'while the contract lasts',
    while_subscription: 'while subscribed',
    while_exchange: 'while the exchange lasts',
    while_project: 'while the project is active',
    while_membership: 'while the membership lasts',
    while_plan: 'as long as the plan chosen says',
    from_collection: 'from collection',
    'from_last-contact': 'from the last contact',
    'from_account-closure': 'from the closure of the account',
    'from_account-deletion': 'from the deletion of the account',
    'from_contract-end': 'from the end of the contract',
    'from_subscription-end': 'from the end of the subscription',
    from_return: 'from the return',
    then_deleted: 'deleted for good',
    then_anonymized: 'anonymised',
    then_archived: 'archived',
    'then_archived-on-request': 'archived where you explicitly ask for it',
    at_most: '{time} at most',
    from: '{time} {from}',
    next: '{first}, then {next}',
    not_renewed: 'A new visit does not prolong it.',
    configurable: 'set by the customer',
    you_allow: 'You allow this',
    you_refuse: 'You do not allow this',
    change: 'Change',
    recipient: 'Recipient',
    recipient_role: 'What for',
    recipient_country: 'Where',
    recipient_transfer: 'Transfer outside the EEA',
    recipient_details: 'Conditions',
    transfer_to: 'May go to {countries}',
    safeguard_adequacy: 'Adequacy decision',
    'safeguard_standard-contractual-clauses': 'Standard Contractual Clauses',
    'safeguard_binding-corporate-rules': 'Binding corporate rules',
    'safeguard_explicit-consent': 'Your explicit consent',
    safeguard_derogation: 'Derogation for a specific situation',
    filter: 'Filter',
    rows: '{shown} of {count}',
    yes: 'Yes',
    no: 'No',
    set_by: 'Set by',
    here_now: 'In this browser',
    here: 'Present',
    not_here: 'Absent',
    storage_about: 'What is declared, beside what this page can see in your browser right now. Cookies that only the server can read do not show.',
    undeclared: 'Present, but declared by nobody',
    beyond_us: 'Only the server that set it can erase it, or you in your browser.',
    nothing_here: 'Nothing that this page can see is stored in your browser right now.',
    look_again: 'Look again',
    own: 'This privacy centre',
    own_purpose: 'Remembers your answer',
    right_access: 'Access',
    right_rectification: 'Rectification',
    right_erasure: 'Erasure',
    right_restriction: 'Restriction',
    right_portability: 'Portability',
    right_objection: 'Objection',
    'right_objection-marketing': 'Objection to direct marketing',
    'right_automated-decision': 'Human intervention',
    right_withdrawal: 'Withdrawal of consent',
    about_access: 'Learn what is held about you, and get a copy.',
    about_rectification: 'Have what is wrong or incomplete put right.',
    about_erasure: 'Have your data deleted.',
    about_restriction: 'Have its use paused, for example while its accuracy is checked.',
    about_portability: 'Receive what you provided in a common, machine-readable format.',
    about_objection: 'Say no to a use, for reasons of your own situation.',
    'about_objection-marketing': 'Say no to advertising, at any time and without a reason.',
    'about_automated-decision': 'Have a person look again at a decision that a machine took.',
    about_withdrawal: 'Take back a consent at any time, as easily as you gave it.',
    deadline: 'You get an answer within {time} at most.',
    write_to: 'Write to',
    routes: 'Who answers',
    route_requests: 'Your request',
    route_to: 'Answered by',
    ask_rights: 'Make a request',
    ask_mail: 'Stop e-mails',
    ask_failed: 'The form cannot be loaded just now. Please try again later.',
    complain: 'You can complain to',
    children: 'For people aged {age} and over only.',
    coming: 'Changes on {date}',
    announced: 'Announced on {date}',
    present: 'In force',
    revision: 'Revision',
    removed: 'taken out:',
    added: 'put in:',
    policy_by: 'Announced {ways}.',
    policy_ahead: 'At least {time} before they take effect.',
    by_email: 'by e-mail',
    'by_in-app': 'in the application',
    who: 'Controller',
    representative: 'Representative in the European Union',
    dpo: 'Data protection officer',
    role_controller: 'Controller',
    'role_joint-controller': 'Joint controller',
    role_processor: 'Processor',
};

const requests = {
    ask_sale: 'Do Not Sell or Share My Personal Information',
    ask_sensitive: 'Limit the Use of My Sensitive Personal Information',
    ask_about: 'What is it about?',
    ask_kind: 'What do you ask for?',
    answered_by: 'Answered by {name}.',
    due_if_sent: 'Sent today, it is answered by {date}.',
    elsewhere: 'This form does not reach them. Please ask them yourself.',
    stop: 'No longer send me',
    email: 'E-mail address',
    email_why: 'For the answer, and to find what is kept about you.',
    email_free: 'E-mail address (optional)',
    email_free_why: 'Only if it should also hold for what is kept under this address.',
    name: 'Name (optional)',
    message: 'What should we know? (optional)',
    identity: 'Send no identity document. Only where there is a reasonable doubt about who you are may we ask for more (GDPR, article 12(6)).',
    no_identity: 'You need no account, and do not have to say who you are.',
    send: 'Send',
    cancel: 'Cancel',
    email_wrong: 'Enter an address such as name@example.com.',
    stop_none: 'Choose at least one.',
    sending: 'Sending…',
    waiting: 'It is not sent yet: no answer came. We keep trying as long as this page is open. Nothing of it is stored in your browser.',
    try_now: 'Try now',
    not_taken: 'It was not accepted, and nothing of it is kept. Please check what you have entered, or write to us.',
    sent: 'Your request is sent',
    due: 'Answer due by {date}.',
    state_link: 'Link to its state',
    state_link_why: 'Keep this link: it is shown here only. Whoever has it can read the state, but not what you wrote.',
    print: 'Print',
    save_file: 'Save as a file',
    another: 'Another one',
    yours: 'Your request',
    received_on: 'Received on {date}.',
    state_received: 'It has arrived and is being worked on.',
    state_identification: 'There is a doubt about who asks; more is needed.',
    state_extended: 'It is complex and takes longer.',
    state_answered: 'It is answered.',
    state_refused: 'It is refused.',
    state_unknown: 'Nothing is kept under this link: it was erased, or the link is not whole.',
    state_unread: 'The state cannot be read just now. Please try again later.',
};

const banner = {
    title: 'Your privacy, your decision',
    text: 'Nothing optional runs until you answer. You can change your mind at any time.',
    accept: 'Accept all',
    reject: 'Refuse all',
    choose: 'Choose',
};
const again = {
    again_expired: 'Your last answer has expired.',
    again_revision: 'What we do has changed since your last answer.',
    again_new: 'Something is new since your last answer.',
};
const signal = {
    honored: 'Opt-Out Request Honored',
};
const later = {
    open: 'Privacy choices',
    open_opt_out: 'Your Privacy Choices',
    reload_text: 'Some of what you turned off has already run on this page. Reloading stops it; what you have typed here may be lost.',
    reload: 'Reload',
    later: 'Later',
};
const frames = {
    frame_text: 'Held back until you say yes: {name}, from {host}.',
    frame_provider: 'Run by {provider}.',
    frame_once: 'Load once',
    frame_always: 'Always allow {name}',
};
const coming = {
    coming_change: 'The privacy notice changes on {date}',
    coming_more: 'What changes',
    coming_seen: 'Got it',
};

/** The built-in texts. */
const WORDING = {
    ids: Object.keys({ ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming }),
    optional: Object.keys({ ...notice, ...requests }),
    languages: ['en', ...LANGUAGES.split(' ')],
};
const LOG = { error: 'error', warning: 'warn', note: 'info' };
/**
 * Explains every mistake in a config on the console, one line each, and returns them.
 * Never throws, whatever it is given; an empty list means that nothing was found.
 */
function check(config) {
    const findings = checkConfig(config, schema, WORDING);
    for (const { level, path, problem, mend } of findings) {
        console[LOG[level]](`AskFirst: ${path || 'config'}: ${problem}. ${mend}`);
    }
    return findings;
}
/** Written into the address of a page, it shows the lines on the page as well. */
const PANEL = 'askfirst-debug';
/** How often what is new on the page is looked for, in ms. */
const PAUSE = 2000;
/** The config that stands in the page for the script tag. */
const inlineConfig = () => attempt(() => JSON.parse(document.querySelector('script[data-askfirst-config]')?.textContent ?? ''));
/**
 * Logs each change of the consent object's state in one line, and, once the page is parsed and from then on, what is
 * wrong with it, each in one line with its mend: elements under `data-consent` that are not held as they look or have
 * another nonce; what was fetched before AskFirst or without a yes; cookies and keys that no service declares, and which
 * script wrote a cookie from then on; services that are nowhere on the page. With `?askfirst-debug` in the address a panel on the page lists them too.
 * @param config tells ids, hosts and what is stored; left out, it is the script tag's own, if that stands in the page;
 * without any, unknown ids, fetches and storage are not looked at, and only answered ids are logged
 * @returns the way out
 */
function debug(consent, config = inlineConfig()) {
    const settings = config === undefined ? undefined : resolveConfig(config);
    const known = settings?.categories.flatMap(idsOf);
    const panel = new URLSearchParams(location.search).has(PANEL) ? debugPanel() : undefined;
    const granted = (id) => consent.granted(id);
    const writers = watchCookieWriters();
    const said = new Set();
    let before = [];
    const say = (level, line) => {
        console[level](`AskFirst: ${line}`);
        panel?.add(level, line);
    };
    const sayOnce = (level, lines) => {
        for (const line of lines)
            if (!said.has(line))
                say(level, line);
        for (const line of lines)
            said.add(line);
    };
    const log = ({ decision, view }) => {
        const ids = known ?? Object.keys(decision.record?.choice ?? {});
        const now = ids.filter(granted);
        const only = (list, other) => list.filter((id) => !other.includes(id)).join(', ') || 'nothing';
        const reason = decision.status === 'ask' ? ` (${decision.reason})` : '';
        say('debug', `${decision.status}${reason}, view ${view}, granted ${only(now, before)}, withdrawn ${only(before, now)}`);
        before = now;
    };
    /** Looked at once: what was let through and then withdrawn looks as if it had never been held. */
    const seen = new WeakSet();
    const services = settings?.categories.flatMap((category) => category.services) ?? [];
    const look = () => {
        const fresh = [...document.querySelectorAll('[data-consent]')].filter((element) => !seen.has(element));
        for (const element of fresh)
            seen.add(element);
        for (const line of markedMistakes(fresh, granted, known))
            say('warn', line);
        if (settings)
            sayOnce('warn', undeclared(services, settings.source.consent.cookie?.name ?? 'askfirst', writers.of));
    };
    const stops = [];
    stops.push(consent.subscribe(log), whenParsed(() => {
        look();
        const timer = setInterval(look, PAUSE);
        // By then what code adds has mostly been added.
        const rest = setTimeout(() => sayOnce('info', unmatched(services)), PAUSE);
        stops.push(() => clearInterval(timer), () => clearTimeout(rest));
    }), watchLoaded(services, granted, (line) => sayOnce('warn', [line])), writers.stop, () => panel?.stop());
    return () => {
        for (const stop of stops)
            stop();
    };
}

export { check, debug };
