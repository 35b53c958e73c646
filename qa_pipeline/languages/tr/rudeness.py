"""Turkish: insults, blame, impatience and brushing the customer off.

One rude sentence costs the whole call, so a pattern here is rude in whatever call it is said: "çok kibarsınız" is mostly thanks, "ne olmuş"
mostly a question, "telefonu kapatıyorum" mostly a goodbye. What is rude only at times is `weak`.
"""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr.phrases import exact
from qa_pipeline.languages.tr.scorn import DISBELIEF, SARCASM, SCORN

_OFF = (
    "($|bundan|ondan|şundan|bunlardan|kardeşim|canım|ya|be|yani|efendim|beyefendi|hanımefendi|ki|sizin*|senin*|sizden|senden|onun|elin|"
    "elalem*|kimin|karışma*|diyorum|dedim|ben mi|biz mi|siz|ben|o zaman|artık)"
)
"""What follows "what is it to me": "size ne zaman uygun olur" is a question."""
_SHOULD_HAVE = "(*saydınız|*seydiniz|*saydın|*seydin)"
_OR_ELSE = "(*mazdı|*mezdi|*mazdınız|*mezdiniz|*mazdın|*mezdin|*mazdık|*mezdik|konuşmuyor olur*|uğraşmıyor olur*|gerek kalmazdı)"
_CARELESS = (
    "(bir zahmet|zahmet edip|bi zahmet|azıcık|adam gibi|insan gibi|iki dakika|baştan|zamanında|vaktinde|dikkatli|doğru dürüst|doğru|"
    "düzgün|tam|"
    "gözünüzü açıp|almadan önce|kullanmadan önce|imzalamadan önce|takmadan önce|açmadan önce|kurmadan önce|yıkamadan önce|"
    "şikayet etmeden önce)"
)
"""What makes "if you had read it" a reproach."""
_WOULD = (
    "(okur|bakar|sorar|düşünür|dinler|araştırır|öğrenir|haber verir|utanır|sıkılır|kontrol eder|dikkat eder|teşekkür eder|sayar|tartar|"
    "ölçer)"
)
"""What "one" would do who is not like the customer."""
_I_SAID = (
    "(söyledim|söyledik|söylemiştim|söyleyeceğim|söyleyeceğiz|söyleyeyim|söylicem|söylüyorum|söylüyoruz|söylemem|dedim|dedik|demiştim|"
    "diyeceğim|diyeceğiz|diyeyim|diyicem|diyorum|diyoruz|demem|anlattım|anlattık|anlatacağım|anlatacağız|anlatayım|anlatıcam|anlatıyorum|"
    "anlatmam|tekrarladım|tekrarlayacağım|tekrarlayayım|tekrar (ettim|edeceğim|edeyim|söylüyorum)|açıkladım|açıklayacağım|izah ettim)"
)

_NOT_MY_BUSINESS = f"""
    (banane|sanane) {_OFF}
    (bana|bize|sana|size) ne {_OFF}
    (benim|bizim) (sorunum|sorunumuz|derdim|derdimiz|problemim|problemimiz|işim|işimiz|suçum|meselem|meselemiz|görevim|görevimiz) .. değil
    (beni|bizi) .. (ilgilendirmez|ilgilendirmiyor|alakadar etmez|alakadar etmiyor|bağlamaz|bağlamıyor|enterese etmez|aşar)
    ne (yapayım|yapalım|yapabilirim|edeyim) (yani|ki|ben|şimdi|ya) .. $
    (yani|ben|peki|benden|eee|ee) ne (yapayım|edeyim)
    (napalım|napayım|napıyım|napiim) (yani|ya|artık|ben|$)
    (noolmuş|nolmuş) (yani|ya|ki)
    ne yapmamı .. (istiyor*|bekliyor*)
    (ben|biz) mi .. (söyleyeceğ*|söyleyelim|düşünelim|öğretelim|hatırlatalım|bilelim|taşıyorum|taşıyoruz|söyleyeyim|düşüneceğ*|bileceğ*|\
    uğraşacağ*|öğreteceğ*|taşıyacağ*|düşüneyim|bileyim|bozdum|kırdım|geciktirdim|\
    suçluyum|uğraşayım)
    (onu|bunu) (da)? mı .. ben ..
    (onu|bunu|bunları|onları|her şeyi|hepsini) (da)? mı (biz|bizden|benden) .. (söyle*|düşün*|öğret*|hatırlat*|anlat*|bil*|yap*|bekl*|\
    taşı*|çöz*)
    (ben|biz) mi (yaptım|yaptık|ettim|ettik|kırdık|bozduk|düşürdüm|düşürdük|ıslattım|çaldım|yedim|içtim|zorladım|dedim size)
    (sizinle|sizlen|seninle|bununla|bunlarla|bunla|sizlerle) .. (uğraşamam|uğraşamayız|uğraşamayacağım|uğraşmam|uğraşmak istem*|\
    ilgilenemem|\
    tartışamam|baş edemem|vakit kaybedemem|vakit harcayamam)
    (çekecek|uğraşacak|dinleyecek|anlatacak|tartışacak|tekrarlayacak|bekleyecek|cevaplayacak) .. (halim|mecalim|vaktim|zamanım|sabrım|\
    takatim|\
    halimiz|vaktimiz|zamanımız|sabrımız) .. (yok|kalmadı|değil)
    (nazınızı|kaprisinizi|kahrınızı|nazını|kaprisini|kaprislerini|kahrını|derdini|derdinizi|şımarıklığ*|sızlanma*) .. (çekemem|çekemeyiz|\
    çekmem|çekecek*|çekmek zorunda*|kaldıramam|kaldıramıyor*|dinleyemem|dinlemek zorunda*)
    burada .. (size|sizi|sizin) ... için .. (oturmuyor*|durmuyor*|bulunmuyor*|değilim|değiliz)
    (şikayet*|mahkeme*|avukat*|dava*|tüketici*) ... (korkmuyor*|korkmam|korkmayız|korkacak değil*|vız gelir*|korkum yok|umurumda*)
    (vız gelir|tınmam|takmam sizi|umursamam|iplemem)
    (işinize bakın|işine bak|hadi işinize|işinize gidin|başka kapıya|yolunuza .. gidin)
    (size|sizden|sana) mi (soracağım|soracağız|öğreneceğim|öğreneceğiz|hesap ver*)
    babanızın (uşağı|çiftliği|hizmetçisi)
    (bana|bize) (niye|neden|ne diye) .. (kızıyo*|bağırıyo*|çıkışıyo*|söylüyo*|patlı*|anlatıyo*|sinirleniyo*)
    her şeyi .. (ben|biz) mi .. (düşünece*|yapaca*|söyleyece*|hatırlataca*|takip|bilece*|halledece*|düşüneyim|yapayım|düşünelim|öğretece*)
    (siz|onu|bunu) .. (bana|bize) (sormayın|anlatmayın|söylemeyin|demeyin)
    (bana|bize) (sormayın|anlatmayın|söylemeyin|sorma|anlatma|söyleme)
    (bana|bize) bakmaz
    (ben|biz) (karışmam|karışmıyorum|anlamam|uğraşamam|bilmem) $
    ne bileyim (ben|orası|nerden|$)
    (nereden|nerden) bileyim
    (kendiniz|kendin) (bir çaresini|bir yolunu)? (halledin|halledeceksiniz|hallet|çözün|çözeceksiniz|uğraşın|uğraşacaksınız|bulun|\
    bulacaksınız)
    (başınızın|başının) çaresine
    (işinize gelirse|işine gelirse|işinize gelmiyorsa|işinize gelmezse|keyfiniz bilir|keyfin bilir|ister şikayet ed*)
    (nereye|kime|nereden|kimden) (isterseniz|istiyorsanız|istersen) .. (şikayet|gidin|başvurun|anlatın|git)
    (nereye|kime) .. şikayet (ederseniz|edersen|edecekseniz) .. (edin|et|umr*|umur*)
    ne hal* .. (görün|gör|varsa*)
    (orası) (senin|sizin) (işin|işiniz|sorununuz|sorunun|probleminiz|bileceğiniz iş)
    (o|bu|artık) (senin|sizin) (sorununuz|sorunun|probleminiz|problemin|derdiniz|derdin) ($|artık|yani|beni|bizi|benim|bizim)
    (umrumda|umurumda|umurumuzda|umrumuzda) .. (değil|degil|değilsiniz|mı|sanki)
    (bekleyin|beklersiniz|bekle|bekleyeceksiniz) artık ($|ne|başka|yapacak)
    (ee|eee|e|yani) (ne olmuş|ne olacak|ne var)
    ne olmuş (yani|ki|ya)
    ister .. (almayın|beklemeyin|inanmayın|gelmeyin|aramayın|kabul etmeyin)
    herkes .. (bekliyorsa|bekliyor|beklerken) .. siz de .. (bekleyeceksiniz|bekleyin|beklersiniz)
    başka işim (yok|mi yok|mı yok) (sanki|zaten|mu|ya|benim)
    başka işim mi yok
    (alma|almayın|gelmeyin|aramayın|istemeyin) (o zaman|öyleyse|canım|kardeşim)
    (beğenmiyorsanız|beğenmediyseniz|istemiyorsanız|pahalıysa|memnun değilseniz) .. (almayın|gidin|aramayın|başka kapıya|kapatın)
    (gidin|git) (başka|nereden|kimden|istediğiniz) ... (alın|al|alsanız*|bulun)
    (sizi|sizinle) .. (dinlemek|çekmek|uğraşmak|beklemek|katlanmak|tartışmak) (zorunda|mecbur) (değilim|değiliz|muyum|mıyım)
    size .. (hesap vermek|laf anlatmak|açıklama yapmak) (zorunda|mecbur) (değilim|değiliz|muyum|mıyım)
    kimse .. (zorlamadı|zorlamıyor|mecbur etmedi|mecbur etmiyor|zorla aldırmadı|silah dayamadı)
    (zorla|silah zoruyla|silah dayayıp) (mı|mi) .. (aldı*|sattı*|verdi*|imzalat*)
    (burası|biz|burayı|bizi) .. (hayır kurumu|babanızın|babanın|kreş|sığınma evi|yardım derneği)
    (derdinizle|derdinle|sizinle|kaprisinizle|keyfinizle|sizi|seninle|seni) mi .. (uğraşaca*|uğraşıcam|bekleyeceğ*|çekece*|dinleyece*|\
    uğraşayım|bekleyeyim)
    (size|sana|hepinize|hanginize) mi (yetişeyim|yetişece*|laf|koşayım|kaldı)
    (hizmetçiniz|uşağınız|köleniz|sekreteriniz|bakıcınız|emir eriniz) .. (değilim|değiliz|miyim|mıyım|muyum)
    (hesap makinesi|müneccim|falcı|kahin|sekreteriniz|hizmetçi*|uşağınız|köle*|bakıcınız|danışma|memurunuz|robot) (miyim|mıyım|muyum|müyüm)
    (oturup|kalkıp) .. (ağlayayım|ağlıyım|ağlayalım) mı
    (siz|sen) (karışmayın|karışma)
    (karışmayın|karışma) (siz|sen|buna|işimize|bizim)
    (sizin|senin) (keyfiniz|keyfin) için
    yok öyle (bir dünya|yağma|lüks|bir lüks)
"""

_BLAME = f"""
    (okusaydınız|okusaydın|dikkat etseydiniz|dikkat etseydin|baksaydınız|kontrol etseydiniz|öğrenseydiniz|okutsaydınız|okumadınız mı|\
    okumuyor musunuz)
    {_SHOULD_HAVE} ... .. {_OR_ELSE}
    {_SHOULD_HAVE} ya ($|işte|kardeşim|beyefendi|hanımefendi)
    {_CARELESS} ... .. ({_SHOULD_HAVE}|*sanıza|*senize|*salardı)
    insan ... (bir|bi|azıcık|biraz|iki dakika|önce) .. {_WOULD}
    insan .. (almadan|kullanmadan|aramadan|imzalamadan|konuşmadan|sormadan|söylemeden|bağırmadan|şikayet etmeden|açmadan|takmadan) ... \
    {_WOULD}
    olacağı (bu|buydu|budur|oydu) (işte|tabii|zaten|yani|$)
    (sizin|senin|kendi) (hatanız|suçunuz|kabahatiniz|hatan|suçun|kabahatin)
    (kabahat|suç) .. (sizde|sizin|sende|senin|kendinizde)
    hata (sizde|sende|kendinizde|tamamen sizde|sizin) ($|yani|işte|beyefendi|hanımefendi|kardeşim|niye|neden|madem|okumadan)
    sorun (sizde|sende|kendinizde) ($|yani|işte|beyefendi|hanımefendi|kardeşim|bizde)
    (suçu|kabahati|hatayı|hatanızı) .. (bizde aramayın|bize atmayın|bize yıkmayın|üstümüze atmayın|üzerimize atmayın|kendinizde arayın|\
    bana atmayın)
    (sizin|senin) (yüzünüzden|yüzünden)
    (okumadan|bakmadan|sormadan|düşünmeden|dinlemeden) .. (imza*|al*|sipariş*|kullan*|onay*) ... (sonra|üstüne) ... (arıyor*|arıyorsunuz|\
    şikayet (ediyor*|ed*)|geliyorsunuz|telefon geliyor|telefon ediyor*|bağırıyor*|bana patl*)
    (kendi kendine|kendiliğinden|durduk yerde|durup dururken) .. (çizilmez|kırılmaz|çatlamaz|kopmaz|delinmez|yırtılmaz|dökülmez|bozulmaz) \
    (herhalde|değil mi|ya|sonuçta|yani|beyefendi|hanımefendi)
    (niye|neden|niçin) .. (okumadınız|okumuyorsunuz|dikkat etmediniz|dikkat etmiyorsunuz|anlamıyorsunuz|dinlemiyorsunuz|bağırıyorsunuz|\
    bağırıyorsun|bağırıyosunuz)
    (beni|bizi|bana|bize) .. (suçlama|suçlamayın|iftira (atma*|ediyor*)|yalancı (çıkar*|yerine*|mı*)|suç atma*|suçu atma*)
    (bir tek|sadece|tek) siz .. (şikayet*|mızmız*|beğenme*|uğraştır*)
    (kafasızlığınız|beceriksizliğiniz|cahilliğiniz|aptallığınız|dikkatsizliğiniz|sorumsuzluğunuz|kabalığınız|anlayışsızlığınız|\
    bilgisizliğiniz)
    (madem|almadan|baştan|zamanında|önceden|o zaman) .. (düşünecektiniz|okuyacaktınız|bakacaktınız|söyleyecektiniz|dikkat edecektiniz|\
    düşünecektin|soracaktınız)
    (düşünecektiniz|okuyacaktınız|bakacaktınız|dikkat edecektiniz)
    (gözünüzü|gözünü) .. (açsaydınız|açsaydın|açın|aç) .. ($|da|bunlar|böyle)
    (aklınız|aklın|gözünüz|gözün) .. (neredeydi|nerdeydi|neredeymiş)
    (kendiniz|siz kendiniz) .. (bozmuşsunuz|kırmışsınız|düşürmüşsünüz|kaybetmişsiniz|ıslatmışsınız|yakmışsınız|dökmüşsünüz|zorlamışsınız)
    kimin (suçu|kabahati) .. (bu|o|peki|acaba|$)
    (*arsanız|*erseniz|*irseniz|*ırsanız|*ursanız|*ürseniz) böyle olur .. (işte|tabii|tabi)
    (kendi düşen ağlamaz|ucuz etin yahnisi*)
    bana mı (sordunuz|danıştınız)
    (bahane|bahaneler) .. (üretmeyin|uydurmayın|bulmayın|arıyorsunuz|bulmuşsunuz|uyduruyorsunuz)
    (yalan söylüyorsunuz|yalan söylüyorsun|yalan söylemeyin|uyduruyorsunuz|uydurmayın|palavra*)
    (bir kere|bir defa|bir kez|bi kere) .. (düzgün|doğru|adam gibi|doğru dürüst) .. (verin|yapın|söyleyin|okuyun|dinleyin|sipariş|yazın)
"""

_IMPATIENCE = f"""
    (sakin|sakinleş*|yavaş) (olun|ol|olur musunuz|olsanıza|olsan)
    (sakinleşin|sakinleş|sakinleşir misiniz|sakinleşirseniz|sakinleşin de)
    (bağırma|bağırmayın|bağırmayınız|bağırmasanıza|bağırıp (durma*|çağır*)|bağırmaya gerek|bağırmanıza gerek|bağırmadan konuş*|\
    bağırarak .. konuşma*)
    (sesinizi|sesini) .. (yükseltme*|alçalt*|kes*|kısın)
    (ne|niye|neden) .. (bağırıyorsunuz|bağırıyorsun|bağırıyosunuz|böğür*)
    (bağırınca|bağırmakla|bağırmanızla|bağırarak|bağırdıkça|kızmakla|kızınca|sinirlenmekle|sinirlenince) ... (hallol*|olmuyor|olmaz|çözül*|\
    düzel*|bir şey*|bir yere|*mıyor|*miyor|*muyor|*müyor|*maz|*mez|*meyecek|*mayacak)
    çabuk .. karar (verin|ver|verir misiniz)
    # .. (aramam|görüşmem|müşterim|telefonum) (daha)? var
    daha # .. (arama|görüşme|müşteri|telefon) var
    bu saatte .. (aranır mı|aranmaz|arıyorsunuz bir de|mi aradınız)
    bunun için mi .. (aradınız|arıyorsunuz) (beni|bizi|bu saatte)
    (anlatıyorum anlatıyorum|diyorum diyorum|söylüyorum söylüyorum|anlat anlat)
    (kaç|kırk|bin|yüz|on|üç|iki|beş|defalarca) (kere|kez|defa|sefer) .. {_I_SAID}
    (ikinci|üçüncü|dördüncü|beşinci|onuncu|kaçıncı) (söyleyişim|anlatışım|deyişim|kez|kere|defa) .. ($|bu|{_I_SAID[1:-1]})
    (daha kaç|daha kaç kere|kaç kere daha) ... {_I_SAID}
    (demin|az önce|daha demin|biraz önce|daha şimdi|daha yeni|zaten) (size|de|da)? {_I_SAID} (ya|size|ama|işte|sana|$)
    {_I_SAID} (ya|işte|be) .. (ya|$)
    {_I_SAID} (ya|be)
    (söyledik|dedik|anlattık|söylüyoruz|söylüyorum|diyorum|anlatıyorum) (işte)
    size .. (demedim mi|söylemedim mi|anlatmadım mı|dememiş miydim|söylememiş miydim|diyorum ya|söylüyorum ya)
    (aynı şeyi|bunu|size|baştan) .. (tekrar|yine|bir daha|baştan) .. (anlatamam|anlatmayacağım|anlatmam|söylemeyeceğim|söylemem|\
    tekrarlamam|tekrar etmem|tekrarlamayacağım)
    (bıktım|usandım|yoruldum|bıktık|usandık) .. (anlatmaktan|söylemekten|tekrarlamaktan|aramalarınızdan|sorularınızdan)
    (bıktım|bıktık|usandım|illallah) .. (sizden|artık|sizinle|$)
    (olmaz|yok|hayır|bilmiyorum|kalmadı|veremem) (dedim|dedik|diyorum) (size|ya|işte|ama|kardeşim|beyefendi|hanımefendi|$)
    (iki saattir|sabahtan beri|bir saattir|deminden beri|yarım saattir) .. (söylüyorum|anlatıyorum|diyorum|aynı şeyi|sizi dinliyor*|\
    sizinle uğraş*|dil dök*)
    ne (anlatıyorum|diyorum|söylüyorum) (ben|burada|iki saattir)
    (acele|çabuk) (edin|et|olun|ol|söyle|söyleyin|konuşun)
    (hadi|haydi) .. (çabuk|acele|uzatma*|bekletme*|vaktim*|işim*)
    (hadi|haydi) (hanımefendi|beyefendi|abi|abla|teyze|amca|kardeşim|canım) (hadi|haydi|artık|çabuk)
    (hadi|haydi) (ama|artık) ($|bütün|bekli*|söyleyin|karar*|işim*|sizi|konuş*)
    çabuk .. (söyleyin|anlatın|konuşun|geçin|bitirin|olsanıza|deyin) .. ($|ne|işim*|vaktim*|hadi)
    (diyecekseniz|söyleyecekseniz|alacaksanız|edecekseniz|verecekseniz|gelecekseniz|yapacaksanız|anlatacaksanız|ödeyecekseniz) (deyin|\
    söyleyin|\
    alın|edin|verin|gelin|yapın|anlatın|ödeyin)
    (ne|ne varsa) .. (diyecekseniz|söyleyecekseniz|anlatacaksanız|soracaksanız|istiyorsanız) .. (çabuk|hemen|bir an önce|deyin|kısa*)
    (çabuk|hemen|bir an önce|kısaca) .. ne .. (diyecekseniz|söyleyecekseniz|anlatacaksanız|soracaksanız|istiyorsanız)
    (arkada|arkanızda|sırada|hatta|bekleyen) .. (bekleyen*|bekliyor*|var) .. (çabuk|hadi|uzatma*|kısa kes*|oyalan*)
    (hadi|çabuk|uzatma*|kısa kes*|oyalan*) ... (arkada|arkanızda|sırada|hatta) .. (bekleyen*|bekliyor*|var)
    (tamam tamam|tamam be|iyi be|peki peki|he he) .. (anladık|anladım|biliyoruz)
    anladık (yeter|be|ya|artık|canım|kardeşim|başka)
    (işim gücüm|işimiz gücümüz) .. (var|yok mu|çok|başımdan)
    (saçma sapan|abuk sabuk) (şey*|sebep*|işler*|laf*|neden*|soru*|konuş*|konular*)
    (lüzumsuz|gereksiz|boş) (sorular|sorularla|konuşmayın|laflar*|yere arı*)
    (hattı|hatları|telefonu|santrali) .. meşgul (etmeyin|ediyorsunuz|ediyosunuz|etme)
    (sallanmayın|oyalanmayın|ağırdan almayın|dolanmayın)
    ne diye .. (bağırıyorsunuz|bağırıyosunuz|arıyorsunuz|arıyosunuz|aradınız|kızıyorsunuz|kızıyosunuz|uzatıyorsunuz)
    (daha|başka) nasıl (anlat*|söyle*|açıkla*|ifade*|diyeyim)
    (beni|bizi) .. (dinlemiyorsunuz|dinlemiyosunuz|dinlemiyor musunuz|dinleseydiniz|dinleseniz) .. (ki|anlar*|hiç|$)
    (dediğimi|söylediğimi|ne diyorsam|ne dersem) .. (yapın|yapacaksınız|o olur|yap)
    (itiraz|tartışma) (istemem|istemiyorum|etmeyin)
    çok (konuşmayın|soru sormayın|konuşuyorsunuz|konuşuyosunuz|soru soruyo*|soru sordunuz)
    (karşılık|laf) (vermeyin|yetiştirmeyin|verme|yetiştirme)
    (hiç|bir türlü) (susmuyo*|susmadınız|susmak bilm*|doymuyo*|bitmiyosunuz|bitmiyorsunuz)
    (yine|gene) mi (aradınız|arıyo*|siz|sen)
    (böyle|bu şekilde|bağırarak|bağırmaya) .. (konuşursanız|konuşmaya|devam) ... (kapatırım|kaparım|kapatıyorum|kapatacağım)
    (kapatırım|kaparım|kapatıyorum|kapatacağım) (bak|bakın|haberiniz olsun|ona göre|yüzünüze|he|ha)
    (başka|bir sürü) (müşterim|müşterimiz|müşteriler|müşterilerim|müşterilerimiz|işim|işimiz|işlerim) (de|da)? (var|bekliyor)
    (bütün gün|akşama kadar|sabaha kadar|saatlerce|sizi) .. (bekleyemem|uğraşamam|dinleyemem|çekemem|konuşamam|(bekleyecek|uğraşacak|\
    dinleyecek|çekecek|konuşacak) (değilim|değiliz))
    bütün gün .. (sizinle|bununla) .. (mi|uğraş*)
    (vaktim|zamanım) yok .. (sizinle|bununla|buna|uğraş*)
    (vaktimi|zamanımı|kafamı) .. (alma|almayın|çal*|harca*|ütüle*|şişir*|yeme*)
    (beni|bizi) .. (uğraştırma|uğraştırmayın|oyalama|oyalamayın|meşgul (etme|etmeyin|ediyorsunuz)|rahatsız (etme|etmeyin))
    (oyalama|uğraştırma) (beni|bizi)
    (saçmalama|saçmalamayın|saçmalıyorsunuz|saçmalıyorsun|saçma sapan konuş*|saçma konuş*|zırvalama*|abartma|abartmayın|abartıyorsunuz|\
    abartıyorsun|uzatma|uzatmayın|uzatmasanıza|gevezelik|boş konuş*|ağlama|ağlamayın|ağlaşmayın|mızmızlan*|kapris yapma*|kaprisiniz*|\
    nazlanma*)
    (olayı|konuyu|işi|bu kadar) .. (büyütme|büyütmeyin|büyütüyorsunuz|abartmayın|abartma)
    (amma|ne kadar da|iyice|ne kadar|ne çok|çok) (uzattınız|uzattın|abarttınız|konuştunuz|uzatıyorsunuz)
    (iyice|artık|siz de) .. (abarttınız|saçmaladınız|cıvıttınız|çok oluyorsunuz|çok oldunuz)
    bitti mi .. (kapatabilir|kapatıyorum|kapatayım|sözünüz|lafınız|konuşmanız)
    hep aynı (hikaye|masal|terane)
    hep aynı şey (arayan|arayıp|ya|$)
    (hikaye|hikayeyi|masalı|destanı|romanı) (değil|bırakın|anlatmayın|istemiyorum)
    ^ ne var (söyleyin|söyle|çabuk)
    (kapatın|aramayın) (artık|telefonu|gitsin|şu telefonu|bir daha|bizi)
    (sadede) (gelin|gel|gelseniz|gelir misiniz|gelirseniz|gelsenize)
    (kısa) (kesin|kes|kesseniz)
    lafı .. (dolandırmayın|dolandırma|gevelemeyin|geveleme|uzatmayın|uzatma|uzatmasanıza|eğip bükme*|evirip çevirme*)
    (boş|kuru|laf) (laf|laflar|lafları|salatası|kalabalığı) .. (bunlar|etmeyin|konuşmayın|bırakın|yapmayın|karnım)
    (bir)? karar verin artık
    artık (bir)? karar verin $
    (yine|gene) (ne var|ne istiyor*|mi siz|siz mi)
    ^ (ne var|ne vardı|ne istiyorsunuz|eee|ee|e yani|n'olmuş|of|off|öf|öff|üf|üff) $
    (hala|halen|hâlâ) .. (anlamadınız|anlamıyorsunuz|anlamadın|anlayamadınız|ısrar ediyorsunuz|konuşuyorsunuz|uzatıyorsunuz)
    anlamadınız .. gitti
    (ağlamanın|bağırmanın|nazlanmanın|tartışmanın|sızlanmanın) .. (sırası|zamanı|anlamı) .. (değil|yok|mi)
    (size|sana) .. (anlatana|anlatıncaya|laf anlatana) kadar .. (akşam|sabah|gece|yıl|ömür*)
    anlamıyor (musunuz|musun)
    (sözümü|lafımı|lafı) .. (kesmeyin|kesme|kesip durm*)
    (bir|bi) (susun|sus|susar mısınız|susarsanız|dinleyin artık)
    sus (artık|be|lan|ya|bakayım|iki)
    ^ sus $
    (kes sesini|sesinizi kesin|kes artık|kes lan|kesin sesinizi|(şunu|bağırmayı|konuşmayı|zırlamayı) kesin)
    telefonu .. (yüzünüze|yüzüne|suratınıza) .. kapat*
    (yüzünüze|yüzüne|suratınıza) .. (kapatırım|kapatıyorum|kaparım)
    (telefonu|hattı) (kapatırım|kaparım)
    (yeter|böyle|bağırırsanız|devam ederseniz|bağırmaya) .. (kapatıyorum|kapatacağım|kapatırım)
    kapatıyorum artık
    (sizi|numaranızı|hattınızı) .. (engellerim|engelliyorum|kara listeye)
    (dert ettiğiniz|taktığınız|kızdığınız|şikayet ettiğiniz|bağırdığınız) şeye bak*
    (ne|siz ne) dırdır*
"""

ACTS = {
    "rudeness": Act(
        says=exact(_NOT_MY_BUSINESS + _BLAME + _IMPATIENCE + SCORN + SARCASM + DISBELIEF),
        weak=exact(f"""
            (demin|az önce|biraz önce|daha önce) .. (söyledim|dedim|belirttim|anlattım)
            (sözleşme*|kılavuz*|şartlar*) .. (okumanız|okumalıydınız|okumuş ol*)
            (fatura|gelince|gidince|alınca) .. görürsün*
            (yapacak|yapabileceğim) .. (bir şey|birşey|bişey) yok
            (bekle|bekleyin|beklersiniz) (işte|ya|biraz ya)
            (dinlemiyorsunuz|dinlemiyorsun|dinleseniz|dinleyin beni)
            (sizin|kendi) (dikkatsizli*|ihmaliniz*|sorumsuzlu*|kusurunuz*|beceriksiz*)
            (bilmem|bilmiyorum) (artık|ben|ki ben|orasını|orası)
            (işim|işimiz) (var|gücüm*) .. (hadi|uzatma*|çabuk)
            (niye|neden) .. (söylemediniz|aramadınız|sormadınız|belirtmediniz|kontrol etmediniz|beklediniz)
            (anlatamadım|anlatabildim|anlaşıldı) (mı|galiba|herhalde)
            (allah allah|hayret|yok artık|hoppala|neyse) .. (ya|be|yani|bir şey) .. $
            (derdiniz|derdin) .. (ne|nedir) .. $
            (kim|ne) .. dedi .. (ki|size)
            (sinirlenme|sinirlenmeyin|kızmayın) .. $
            (sorsaydınız|almasaydınız|düşünseydiniz|söyleseydiniz|haber verseydiniz|bekleseydiniz) $
            (sırada|arkanızda) .. (müşteri*|insan*|kişi*) .. (var|bekl*)
            (benlik|bizlik) (bir)? (şey|iş|durum|konu) (yok|değil)
            {_I_SAID} ama .. $
        """),
        unless=exact("""
            (tekrar|ücret*|sizi) .. (ödemek|ödeme*) .. zorunda değil*
            (acele et*|telaş*) .. (gerek yok|etmeyin)
            (hata|suç|kabahat|sorun) .. sizin değil
            sizin .. (hatanız|suçunuz|kabahatiniz) .. (değil|yok|olmadığ*|mı|mu)
            zorunda değilsiniz
            (dediniz|demişsiniz|demiş|diyormuş|söylemişsiniz|şoför* acele*)
            (gelmek|kabul etmek|almak|ödemek|beklemek|imza*|açıkla*|karar vermek) zorunda (değil*|mıyım)
            (özür|kusura)
            (keşke|isteseydiniz|arzu etseydiniz|olsaydınız)
            (sizde|sizin|sizden) (değil*|kaynaklanm*)
            müşteri .. bana
            estağfurullah*
            yüzünüzden (değil*|olmadı)
            (aptalca|salakça|ahmakça|cahilce) .. (hata|hatamız|iş|yanlışlık) .. (yapmışız|ettik|yaptık|bizim|yapmış|etmişiz)
            değil .. (ama|fakat|ancak|yine de|gibi) .. (yardım*|bağla*|yönlendir*|aktar*|ilgilen*|bak*|görün*|çöz*|hallede*|sorayım|\
            danışayım|ilet*)
            (değilim|değiliz) .. (ama|fakat|ancak|yine de) .. (yardım*|bağla*|yönlendir*|aktar*|ilgilen*)
            (*masaydınız|*meseydiniz) .. (haberimiz|farkında|fark|bilmezdik|göremezdik|öğrenemezdik)
            (acele edin|çabuk olun) .. (kampanya*|indirim*|stok*|fırsat*|son|bitiyor)
            (kampanya*|indirim*|stok*|fırsat*|son gün) .. (acele edin|çabuk olun)
        """),
    ),
}
