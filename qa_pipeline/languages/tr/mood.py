"""Turkish: the customer is leaving, and the customer is relieved."""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr.phrases import exact

_MY_TIE = (
    "(hesabımı|hesabımızı|hesabım|hesaplarımızı|aboneliğimi|aboneliğimizi|aboneliğim|aboneliğimin|üyeliğimi|üyeliğimizi|üyeliğim|"
    "üyeliğimin|sözleşmemi|sözleşmemizi|sözleşmeyi|sözleşmemin|sözleşmem|kontratımı|kontratı|anlaşmamızı|anlaşmayı|anlaşmamı|hattımı|"
    "hattımızı|hatlarımızı|hattımın|kaydımı|kaydımızı|poliçemi|poliçemizi|bayiliğimizi|bayiliğimi|interneti|internetimi)"
)
"""What binds a customer to a company. Somebody else's ("aboneliğini") does not count."""

_END = (
    "(kapat*|kapan*|iptal*|sil|silin|silin*|silmek|silmenizi|sildir*|feshe*|fesih*|sonlandır*|bitir*|bitmesini|boz|bozaca*|bozuyor*|yırt*|"
    "kestir*|dondur*|sona erdir*)"
)

_FROM_YOU = (
    "(sizden|sizinle|sizle|sizi|size|sizlerden|sizlerle|buradan|burdan|sizin|firmanız*|şirketiniz*|mağazanız*|markanız*|dükkanınız*|oradan|"
    "ordan)"
)

_NO_MORE = "(bir daha|bi daha|artık|bundan sonra|bundan böyle|asla|katiyen|hayatta|kesinlikle|ömür billah|bidaha)"

_WONT_BUY = (
    "(almam|almayız|almayaca*|almıcam|almıyoru*|almayı düşünm*|alışveriş yapma*|alışveriş etme*|alışverişim olmaz|sipariş verme*|sipariş "
    "geçme*|sipariş yok|çalışmam|çalışmayız|çalışmayaca*|çalışmıyoru*|çalışmak istemi*|çalışmayı düşünm*|aramam|aramayız|aramayaca*|gelmem|"
    "gelmeyiz|gelmeyece*|uğrama*|iş yapma*|iş tutma*|işim olmaz|işimiz olmaz|adım atma*|kullanmam|kullanmayaca*|kullanmayı düşünm*|hizmet "
    "almak istemi*|hizmet alma*|mal alma*|ürün alma*)"
)

_TO_OTHERS = (
    "((başka|diğer|farklı|rakip|öbür) (bir)? (firmaya|firmalara|şirkete|şirketlere|operatöre|tedarikçiye|markaya|bankaya|yere|yerlere|"
    "sağlayıcıya|toptancıya|bayiye|kuruma|servise|mağazaya|dükkana|tarafa)|başkasına|başkalarına|rakibinize|rakiplerinize|rakibe|rakiplere)"
)
_FROM_OTHERS = (
    "((başka|diğer|farklı|rakip|öbür) (bir)? (firmadan|firmalardan|şirketten|yerden|yerlerden|markadan|tedarikçiden|toptancıdan|mağazadan|"
    "dükkandan|marketten|satıcıdan)|başkasından|başkalarından|rakibinizden|rakiplerinizden|rakipten)"
)
_WITH_OTHERS = (
    "((başka|diğer|farklı|rakip|öbür) (bir)? (firmayla|firma ile|firmalarla|şirketle|şirketlerle|operatörle|tedarikçiyle|toptancıyla|"
    "bankayla|bayiyle)|başkasıyla|başkalarıyla|rakibinizle|rakiplerinizle)"
)
_GO = (
    "(geçer*|geçec*|geçiy*|geçmeyi|geçmek|geçmeye|geçelim|geçeyim|geçicem|geçicez|geçebilir*|gider*|gidec*|gidiy*|gitmeyi|gitmek|gidelim|"
    "gideyim|gidicem|gidicez|yönel*|taşı*|taşın*|kayaca*|kayıyor*|dönec*|yazıl*|abone ol*|kayd*|verec*|veririm|veririz)"
)

ACTS = {
    "churn": Act(
        says=exact(f"""
            {_MY_TIE} (da|de|hemen|artık|derhal|tamamen|bir an önce)? .. {_END}
            (iptal (edin|edelim|etmek|ediyorum|ediyoruz|ettirmek|ettireceğim)|kapat*|silin|feshe*|sonlandır*) (artık|hemen)? {_MY_TIE}
            (feshetmek|feshediyor*|feshedece*|feshederim|feshederiz|feshedelim|fesih) .. (ist*|ediyor*|ederiz|dilekçe*|için|nasıl|$)
            {_NO_MORE} .. {_FROM_YOU} ... {_WONT_BUY}
            {_NO_MORE} .. {_WONT_BUY} .. {_FROM_YOU}
            (kapatın|kapat|iptal edin|silin|sonlandırın|kesin) .. (benim|bizim) (hesabı|aboneliği|sözleşmeyi|üyeliği|hattı|interneti|kaydı)
            (başka|farklı|diğer) (bir)? (*ciyle|*cıyla|*cuyla|*çiyle|*çıyla|*cüyle) .. (yürüt*|çalışır*|çalışaca*|devam|anlaş*)
            (başka|farklı|diğer) (bir)? (*ciden|*cıdan|*cudan|*çiden|*çıdan|*cüden) .. (alırım|alırız|alaca*|alıcam|alıyo*)
            (siparişlerimizi|siparişlerimi|alımlarımızı|işlerimizi) ... (kaydır*|taşı*|çekiyor*|başka* .. ver*)
            (abonelikten|üyelikten|sistemden|müşterilikten) .. (çıkar*|sil*)
            (bu saatten sonra|bundan sonra|artık|bir daha) ... kuruş .. (kazandır*|verme*|yok|alamaz*)
            (bizim|benim|şu|bu) (hesabı|aboneliği|sözleşmeyi|üyeliği|hattı|interneti|kaydı|anlaşmayı|kontratı) .. {_END}
            (sözleşme*|taahhüt*|kontrat*|sözleşmem) (bitsin|bitince|biter|dolsun|dolunca|bittiği*) ... (durmam|kalmam|giderim|geçerim|\
            geçeceğim|ayrıl*|çıkarım|uzatma*|yenileme*|yokum|bırak*|gideceğim)
            (sizi|sizle|sizinle) .. (bıraktım|bıraktık|sildim|sildik|bitirdim|bitirdik|noktayı)
            (bıraktım|bıraktık|sildim|sildik|bırakıyorum|bırakıyoruz) .. (sizi|sizinle|firmanızı)
            (bitti|bitmiştir) (sizinle|sizle)
            (sizde|sizinle|burada) .. (durmam|kalmam|kalmayız|durmayız|kalmayaca*|durmayaca*|kalmak istemi*)
            (durmam|kalmam|kalmayız|kalmayaca*) .. (sizde|sizinle|burada)
            (beni|bizi) .. (unutun|unutabilirsiniz|kaybetmeyi göze|müşteri .. (saymayın|bilmeyin|görmeyin))
            (müşteri|müşteriyi|müşterinizi) .. (kaçırıyorsunuz|kaçırırsınız|kaçırdınız|kaçırıyosunuz|küstürdünüz)
            (bundan sonra|artık) ... (mal|ürün|sipariş) .. (getirmeyin|göndermeyin|yollamayın|istemiyoruz|istemem)
            (sizden|sizinle|bir daha|bi daha) ... (tövbe|töbe)
            (onlara|karşıya|karşı tarafa|öbür tarafa) .. (geçec*|geçerim|geçeriz|geçiy*|gidec*|giderim|gideriz|yazıl*|dönec*)
            (onlardan|ondan|marketten|pazardan|internetten) .. (alırım|alırız|alaca*|alıcam) .. (artık|bundan sonra|daha iyi)
            (artık|bundan sonra) .. (onlardan|marketten|pazardan|internetten|toptancıdan) .. (alırım|alırız|alaca*|alıcam|alıyo*)
            {_FROM_YOU} .. {_NO_MORE} ... {_WONT_BUY}
            {_WONT_BUY} .. {_NO_MORE} .. {_FROM_YOU}
            {_WONT_BUY} .. {_FROM_YOU} .. {_NO_MORE}
            {_TO_OTHERS} ... {_GO}
            {_FROM_OTHERS} .. (alırım|alırız|alaca*|alıcam|alıcaz|alıyo*|alayım|alalım|temin ed*|sipariş ver*|tedarik ed*)
            {_WITH_OTHERS} .. (anlaşırım|anlaşırız|anlaşaca*|anlaşalım|çalışırım|çalışırız|çalışaca*|çalışalım|çalışmayı|çalışmak|devam ed*)
            (başka|farklı|alternatif) (bir)? (tedarikçi*|firma*|şirket*|operatör*|sağlayıcı*|toptancı*|marka*|yer|yerler) .. (arayış*|\
            arayaca*|ararız|ararım|arıyo*|aramaya|aramak|araştır*|bulaca*|buluruz|bulurum|bulmak|bulmamız|bakaca*|bakarız|bakarım|bakıyo*|\
            bakmaya|bakıcam|değerlendir*)
            yeni (bir)? (tedarikçi*|firma*|şirket*|operatör*|sağlayıcı*) .. (arayış*|bulaca*|bulmak|bakaca*|bakarız|bakarım)
            (firma|firmayı|firmamı|toptancı|toptancıyı|bankamı|banka|acente*|tedarikçi|tedarikçiyi|tedarikçimizi|operatör|operatörü|\
            operatörümü|sağlayıcı*|şirketi|markayı) .. (değiştirece*|değiştiriri*|değiştiriyor*|değiştirmeyi|değiştirmek|değiştirme zaman*|\
            değiştirelim|değiştiricem)
            (numaramı|numaramızı|hattımı|hattımızı|hatlarımızı) .. (taşı*|geçir*)
            (müşteri|müşteriyi|müşterinizi|müşteriniz|beni|bizi) .. (kaybettiniz|kaybediyorsunuz|kaybediyosunuz|kaybedersiniz|\
            kaybedeceksiniz|kaybetmiş oldunuz|kaybetmek üzeresiniz|yitirdiniz|yitirirsiniz)
            (müşterinizden|bizden|benden) (oldunuz|olursunuz|olacaksınız)
            bu ... son (siparişti*|siparişim|siparişimiz|siparişimdi|siparişimizdi|alışveriş*|sipariş (olacak|olsun|olur)|işimiz*|\
            görüşmemiz*|arayışım*)
            son (siparişim|siparişimiz|alışverişim|alışverişimiz|işimiz) (olsun|olacak|oldu|olur|budur|bu)
            son (kez|defa|kere) .. (sizden|sizinle) .. (alıyor*|alışveriş*|sipariş*|çalış*|iş)
            (sizinle|sizle) .. (işim|işimiz|bağım|bağımız|ilişkimiz|defterimiz|hukukumuz|muhatap*) .. (bitti|bitmiştir|biter|olmaz|kalmadı|\
            kapandı|yok|olmayacak)
            (yollarımız*|yolları|yolumuz*) .. (ayır*|ayrıl*)
            (sizinle|sizle|çalışmayı|iş yapmayı|iş birliğ*|işbirliğ*|ortaklığ*|ticareti*|alışverişi*) .. (çalışmayı|iş yapmayı|\
            alışverişi)? (bırakıyor*|bırakaca*|bırakırı*|bırakmak|bırakmayı|kesiyor*|kesece*|keseri*|keseceği*|sonlandır*|bitiriyor*|\
            bitirece*|durduruyor*|durduraca*|noktala*)
            (sizi|firmanızı|şirketinizi|markanızı) (bırakıyor*|bırakaca*|bırakırı*|bırakmayı|terk ed*)
            (sizden|abonelikten|taahhütten|sözleşmeden|sistemden|tarifeden|hizmetten|üyelikten|firmanızdan|şirketinizden|bayilikten) .. \
            (ayrılıyor*|ayrılaca*|ayrılırı*|ayrılmak ist*|ayrılmayı düşün*|çıkmak|çıkıyorum|çıkıyoruz|çıkacağım|çıkacağız|çıkarım|çıkarız|\
            caymak|cayıyor*|vazgeçiyor*|vazgeçece*)
            müşteriniz* .. (değil*|olmayaca*|olmaktan|kalmam*|kalma*|olmak istem*|olmam|çıkıyor*)
            (sözleşme*|abonelik*|aboneliğ*|kontrat*|üyelik*|üyeliğ*|anlaşma*|poliçe*|taahhüd*|taahhüt*) ... (yenilemeyi düşünm*|\
            yenilemeyece*|yenilemem|yenilemeyiz|yenilemiyor*|yenilemek istemi*|uzatmayaca*|uzatmam|uzatmayız|uzatmıyor*|uzatmayı düşünm*|\
            uzatmak istemi*|devam etmeyece*|devam etmem|devam etmek istemi*|devam ettirme*)
            (sizinle|sizle|hizmete) .. devam (etmeyece*|etmem|etmeyiz|etmek istemi*|etmeyi düşünm*|edeme*)
            cayma bedel* ... (çıkmak|ayrıl*|kapat*|iptal*|bırak*)
            (beni|bizi|adımı|kaydımı|ismimizi) .. (sistemden|sisteminizden|kayıtlardan|kayıtlarınızdan|müşteri listen*|defterinizden|\
            müşterileriniz*) .. (sil*|çıkar*|düş*)
            (kapınızdan|kapınıza|kapınızı|semtinize|yanınızdan|dükkanınıza|mağazanıza) .. (girme*|çalma*|geçme*|uğrama*|gelme*|basma*|adım)
            (tövbe|töbe) .. (bir daha|sizden|sizinle)
            bir daha (asla|mı asla|mı tövbe|tövbe)
            tek siz (değil*|yok*|mi|misiniz)
            (sizden|sizinle) .. vazgeç*
        """),
        weak=exact("""
            (bütün|tüm|komple|hepsini|siparişin tamamını) .. (siparişi)? iptal (edin|edelim|ediyorum)
            (cayma bedel*|taahhüt* .. (bozma*|ceza*|ne zaman bit*))
            (başka|diğer) (firmalar*|yerler*|şirketler*) .. (daha|var|de)
            (başka*|diğer|rakip*) ... teklif* .. (al*|iste*|topla*)
            (bırakmayı|ayrılmayı|değiştirmeyi|iptali|iptal etmeyi) .. düşünü*
            alternatif* .. (bak*|değerlendir*|ara*)
            (sizden|sizi) (bıktı*|soğudu*)
        """),
        unless=exact("""
            (ayrılmayı|değiştirmeyi|bırakmayı|geçmeyi|kapatmayı|iptal etmeyi|gitmeyi|ayrılmak|bırakmak|gitmek|değiştirmek|kapatmak|geçmek) \
            (gibi|hiç|falan|de|da|pek)? .. (düşünmüyor*|istemiyor*|istemem|niyetim* yok|niyet*|yok|düşünmem|düşünmüyo*)
            (almam|aramam|gelmem|çalışmam|geçmem|kapatmam|uğramam|vermem|iptal etmem) .. (lazım|gerek*|şart|için|mümkün|mi|mı)
            (komşu*|arkadaşı*|abim*|ablam*|kardeşim*|eşim*|oğlum*|kızım*|dayım*|amcam*) .. (iptal*|kapat*|geç*|değiştir*|bırak*)
            (firmadan|şirketten|operatörden|yerden) size
            size (geç*|geldi*|döndü*)
            (borç*|borcu*|ödey*|ödeme*|bakiye*|taksit*) .. (kapat*|hesab*)
            (bu hafta|bu sefer|bugün|bu ay|şimdilik) .. (almam|almıyor*|almayaca*|sipariş verme*)
        """),
    ),
    "relief": Act(
        says=exact("""
            (içim|içimiz|gönlüm|kafam|aklım|yüreğim) .. (rahatla*|ferahla*|rahat|rahat etti|rahata er*|ferah|soğudu|kalmaz|kalmayacak|su \
            serp*)
            (rahatladım*|rahatladık|rahatlattınız|rahatlattın|ferahladım|ferahladık|ferahlattınız|rahat bir nefes|derin bir nefes|rahat \
            nefes|rahat ettim|rahat ettik|yüreğime su)
            (oh|ohh|oooh|ooh|off) (be|çok|ne|nihayet|rahat|iyi|mis|şükür|süper|harika|çok iyi)
            (çok|hele|allaha|allahıma|bin) şükür*
            (nihayet|sonunda|en sonunda) .. (biri|birisi|bir insan|çözül*|çözdü*|düzel*|hallol*|hallet*|ilgilen*|anladı*|dinle*)
            (sevindim|sevindik|sevindirdiniz|sevindirdi|mutlu ettiniz|mutlu oldum|mutlu olduk|mutlu etti|memnun kaldım|memnun kaldık|\
            memnun ettiniz|memnun etti|memnunum|memnunuz|minnettar*|müteşekkir*|duygulandım|sevinçliyim)
            (çok|gerçekten|öyle|inanın|vallahi|valla|bayağı|acayip|pek|fazlasıyla|ilginizden|ilgiden|hizmetten|bundan|buna) .. memnun \
            (oldum|olduk|kaldım|kaldık)
            (yardımcı oldunuz|yardımcı oldun|yardım ettiniz|imdadıma yetiş*|imdadımıza|imdada yetiş*|kurtardınız|kurtardın|büyük iyilik|\
            iyilik ettiniz|iyilik yaptınız|hızır gibi|iyiliğinizi)
            (işimi|işimizi|derdimi|derdimizi|sorunumu|sorunumuzu) .. (gördünüz|kolaylaştır*|çözdünüz|hallettiniz)
            allah .. (sizden|senden) .. razı olsun
            allah razı olsun .. (sizden|senden|çok|ya|vallahi)
            (elinize|ellerinize|emeğinize|emeklerinize|dilinize|yüreğinize|ağzınıza) sağlık
            (harika|süper|mükemmel|muhteşem|şahane|on numara|çok iyi|çok güzel|ne güzel|pek güzel|çok hoş|efsane|ne iyi) (oldu|olmuş|haber|\
            bir haber|bir hizmet|hizmet|bir çözüm|çözüm|ilgi|düşünmüş*|hallettiniz|yaptınız|ettiniz)
            (güzel|iyi|müjdeli|sevindirici|harika|süper) (bir)? (haber|habermiş)
            ne kadar teşekkür (etsem|etsek) .. az
            nasıl teşekkür (ede*|ets*)
            teşekkür* .. (kelime*|az kalır|yetmez|borçluyu*)
            (hakkınızı|hakkını) .. öde*
            (çok|gayet|pek|son derece|ne kadar|gerçekten|öyle) .. (naziksiniz|naziksin|kibarsınız|ilgilisiniz|anlayışlısınız|iyisiniz|\
            yardımseversiniz|tatlısınız|sabırlısınız|güler yüzlü*|ilgiliydiniz|naziktiniz|anlayışlıydınız|incesiniz)
            (bir tanesiniz|bi tanesiniz|birtanesiniz|harikasınız|süpersiniz|mükemmelsiniz|meleksiniz|meleksin|kralsınız|kralsın|adamsınız|\
            çok yaşayın|var olun)
            iyi ki (varsınız|varsın|aradım|aramışım|siz*|sana|bağlan*)
            (helal olsun|aferin size|bravo size|takdir ett*|takdir ediyor*|tebrik ed*)
            (ilgilendiğiniz|çözdüğünüz|hallettiğiniz|yardım ettiğiniz|anlayış gösterdiğiniz|dinlediğiniz|uğraştığınız|yardımcı olduğunuz|\
            ilgi gösterdiğiniz|kolaylık sağladığınız) .. için
            (ilginiz*|alakanız*|yardımınız*|anlayışınız*|sabrınız*|nezaketiniz*|çabanız*|emeğiniz*|desteğiniz*) .. (çok|gerçekten|ayrıca|\
            candan|yürekten) .. (teşekkür*|sağ ol*|sağol*)
            (hemen|çabuk|hızlı|hızlıca|çabucak|anında|kısa sürede|şıp diye) .. (hallettiniz|çözdünüz|çözüldü|çözülmesi|halloldu|\
            ilgilendiniz|hallolması|düzelttiniz|dönüş yaptınız|döndünüz)
            (hallettiniz|çözdünüz|halloldu|çözüldü|düzeldi|oldu bu iş) .. (çok|şükür|sağ|teşekkür*|harika|süper|oh|güzel|sevind*|mükemmel)
            (üstümden|üzerimden|omzumdan|omuzlarımdan|sırtımdan|sırtımızdan) .. (yük|taş|dağ|yükü) .. (kalk*|gitti|indi|al*)
            (büyük|ciddi|koca) .. (dertten|sıkıntıdan|beladan|yükten|zahmetten) .. kurtar*
            (işte|hah|heh) (bu|böyle|şöyle) (güzel|iyi|harika|süper|olur|olsun|çok)
            (hah|heh|işte) (şöyle|böyle) $
            (dünya|dünyalar) (varmış|benim|benimmiş|benim oldu)
            içime .. su
            sayenizde .. (çözü*|hallo*|kurtul*|rahat*|oldu|düzel*|yüzüm*)
            (çok|ne|bu|pek) .. iyi oldu
            (makbule geç*|can kurban|yüzümü güldür*|yüzümüzü güldür*|gönlümü aldı*|gönlümü ferah*|içimi açtı*|içimi ferah*)
            (var oldukça|sizin gibi (insan*|biri*|çalışan*|temsilci*)|keşke herkes .. (sizin|böyle))
            (merakım|merakımız|endişem|endişemiz|korkum|tasam|derdim|kuşkum) .. (gitti|kalmadı|geçti|bitti|giderdi*)
            (derdim|dert*|derdimiz) .. (eksil*|bitti|azal*)
            (tam|aynen) .. (istediğim|istediğimiz|aradığım) .. (gibi|şey|buydu|bu)
            (keyfim|neşem|moralim) .. (yerine|düzel*|geldi)
            (bu kadar|böyle) .. (ilgi|hız|ilgiyi|hızlı) .. beklemiyor*
            oley
            (rahat|huzurla) .. (uyurum|uyuyabil*|uyuyaca*|uyuyabilirim)
            (şanslıyım|şanslıymışım|şansım varmış)
            (beklediğimden|umduğumdan|tahmin ettiğimden|düşündüğümden|sandığımdan) .. (iyi|hızlı|çabuk|kolay|güzel|ilgili)
        """),
        weak=exact("""
            allah razı olsun
            (çok|harika|süper|mükemmel|muhteşem|şahane|ne güzel|ne iyi) (iyi|güzel|hoş|olur|sevinirim)
            (harika|süper|mükemmel|muhteşem|şahane)
            (ilginiz*|yardımınız*|anlayışınız*) .. (teşekkür*|sağ ol*|sağol*)
            maşallah
        """),
        unless=exact("""
            (memnun|rahat|mutlu|iyi|hoşnut|razı|güzel|yardımcı|şanslı) .. (değil*|olmadı*|olamadı*|kalmadı*|kalamadı*|edeme*)
            (içim|gönlüm|kafam|aklım) .. (rahat (değil*|etmi*)|sıkıl*)
            hiç .. (memnun|rahat|sevin*|mutlu)
            aman (ne|da|de)
            (güzel|harika|süper|iyi|mükemmel) .. (bir hafta daha|daha bekle*|yine|gene|bekleyelim|bekleriz|bekleyeceğiz)
            (ben|adım|ismim|tanıştı*|tanış*) ... memnun
            (başka|mevcut|şu anki|kendi|eski|çalıştığı*|kullandığı*|halimden|halimizden|şimdiki) ... memnun*
            (umarım|inşallah|keşke|belki) .. (çözül*|düzel*|memnun|hallol*|rahat)
            (çok|allaha|hele) şükür* (iyiyim|iyiyiz|siz|sağlığ*|idare|fena)
            (iyi oldu (mu|da)|hiç iyi)
            (oldunuz mu|kaldınız mı|musunuz|misiniz|oldu mu|çözüldü mü|halloldu mu|düzeldi mi)
            (çözüldü|düzeldi|halloldu|hallettik|hallettiniz) .. (dedi*|demiş*|sandı*|sanmış*|deniyor|diyorsunuz)
        """),
    ),
}
