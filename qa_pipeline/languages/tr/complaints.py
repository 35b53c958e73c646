"""Turkish: problems and what is done about them."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.tr.phrases import WEEKDAY, exact

INTRO = (
    "(=yani|=demek|demekki|=demek ki|anladığım*|anladığıma|anlattığınız*|söylediğiniz*|dediğiniz*|dediğinize|aktardığınız*|kısaca|"
    "kısacası|özetle|özetlersem|"
    "özetleyecek olursam|özetleyeyim|toparlarsam|toparlayayım|toparlayacak olursam|=o =halde|=o =zaman|öyleyse|şöyle ki|bir diğer deyişle|"
    "doğru (anladıysam|anlıyorsam|anlamışsam|anladım)|yanlış (anlamadıysam|anlamıyorsam)|eğer (doğru|yanlış)|buna göre|"
    "sizin (durumunuz*|sorununuz)|başka bir deyişle|"
    "sizden duyduğum*|tekrar edersem|ifadenize göre)"
)

FAULT = (
    "(yanlış*|eksik*|kırık*|kırıl*|bozuk*|bozul*|ıslak*|ıslan*|yırtık*|yırtıl*|hasar*|küf*|bayat*|ezik*|ezil*|çatlak*|iki kere|"
    "iki kez|iki defa|çift|mükerrer|fazla*|"
    "fazladan|gecik*|geç|başka*|hatalı|arıza*|kopuk*|ters|farklı|haksız*|habersiz*|istemedi*|onaysız|lekeli|kusurlu|defolu|boş|açık|"
    "kullanılmış|son kullanma*|tarihi geç*)"
)

EVIDENT = (
    "(*amış|*emiş|*lmış|*lmiş|*lmuş|*lmüş|*nmış|*nmiş|*nmuş|*nmüş|*rmış|*rmiş|*rmuş|*rmüş|*kmış|*kmiş|*smış|*smiş|*smuş|*şmuş|*şmüş|"
    "*pmış|*pmiş|*zmış|"
    "*zmuş|*zmüş|*çmiş|*çmış|*ymuş|*ttirmiş|=etmiş|=gitmiş|=bitmiş|=tutmuş|=yetmemiş|*mışlar|*mişler|*muşlar|*müşler|*mışsınız|"
    "*mişsiniz|*muşsunuz|*müşsünüz)"
)

REPORTED = (
    "(gelmiş*|gönderilmiş*|göndermiş*|yollamış*|yollanmış*|çekilmiş*|geçmiş|yansımış*|yansıtılmış*|çıkmış*|ulaşmamış*|olmuş|"
    "kesilmiş*|yüklenmiş*|yazılmış*|kırılmış*|"
    "bozulmuş*|verilmiş*|tanımlanmış*|bırakılmış*|teslim edilmiş*|alınmış*|gecikmiş*|durmuş*|kapanmış*|davran*mış*|*mamış|*memiş|"
    "*mamışlar|*memişler|gelmedi|gelmemiş*|"
    "kalmışsınız*|kalmış*|düşmüş*|gitmiş|edilmiş|ulaşmadı|ulaşmıyor)"
)

FAILED = (
    "(yanlış*|eksik*|kırık*|kırıl*|bozuk*|bozul*|ıslak*|ıslan*|yırtık*|hasar*|küf*|bayat*|ezik*|ezil*|çatla*|iki kere|iki kez|"
    "iki defa|çift|mükerrer|fazla*|gecik*|geç kal*|"
    "=geç|hatalı|arıza*|durmuş|durdu|duruyor|kesil*|kesik*|kapan*|donuyor|donmuş|takılı*|sızdır*|akıtıyor|akıyor|çekil*|yansı*|"
    "yüksek|çalışmı*|çalışma*|gelmedi*|gelmemiş*|"
    "gelmiyor*|ulaşma*|yatma*|dönme*|aramadı*|aranma*|*mamış|*memiş|*mıyor|*miyor|*muyor|*müyor|*madı|*medi|kaybol*|kayıp|kaba|"
    "bağır*|beklet*|başka* .. (gel*|gönder*|çık*)|"
    "gönderilmiş|ısıtmı*|soğutmu*|açılmı*|patla*|dökül*|iki kat*|üç kat*|katına|çalın*|sorun* çık*|internet* .. yok|ses* .. yok|"
    "# koli gel*)"
)

ACTS = {
    "problem": Act(
        says=lines("""
            (şikayet*|rezalet|mağdur*|bıktım|akıtıyor|akıyor|sızdır*|patla*|tamir*|kırık*|bozuk*|bozul*|arıza*|hasarlı|eksik*|yanlış*|\
            gelmedi|gecik*|çalışmıyor*|kesil*|ıslak|yırtık|küflü|çift|iki kere|memnun değil*|sorun*|problem*)
        """),
    ),
    "question": Act(
        says=lines("""
            (=ne|neden|niye|niçin|nasıl|hangi*|nerede*|nere*|kaç*|kim*|neler|nedir|neydi)
            (mı|mi|mu|mü|mıydı|miydi|muydu|müydü|mısınız|misiniz|musunuz|müsünüz|mıdır|midir|mudur|müdür|mıyım|miyim)
            (yoksa|acaba)
        """),
    ),
    "ask_reference": Act(
        says=lines("""
            (adınız*|isminiz*|ad soyad|soyad*|numaranız*|tc|kimlik*|adresiniz*|telefonunuz*|doğum tarih*|kiminle)
            (sipariş|müşteri|kayıt|takip|telefon|fatura|hesap|kart|abone) (numara*|no|kodu*)
            (doğru mu|uygun mu|olur mu|tamam mı|değil mi|ister misiniz)
            (bekle*|bekletebilir*|hatta|dakika*|saniye*)
            (yardımcı|başka|kaldı|vakt*|anladım)
        """),
    ),
    "remedy": Act(
        says=lines("""
            (iade*|geri öde*|geriöde*|para* .. (iade*|geri)|tazmin*|telafi*)
            (değiştir*|değişim*|yeni* .. (gönder*|yolla*|yollu*|yola|ver*|çıkar*|ulaştır*|hazırla*|kargo*))
            (yenisi*|doğru (ürün*|numara*|beden*|olanı)|eksik ol*|eksik*) .. (gönder*|yolla*|yollu*|yola|ver*|çıkar*|ulaştır*|kargo*)
            (tekrar|yeniden|bir daha) .. (gönder*|yolla*|kargo*|çıkar*|sevk*|teslim*)
            (onar*|tamir*|arıza ekib*|teknisyen*|usta*|servis*|ekib*|ekip*) .. (gönder*|yönlendir*|gel*|çıkar*|bak*|yap*|ayarla*|ed*|ver*)
            (çek|kupon*|indirim*|hediye*|kredi*|puan*|bonus*) .. (tanımla*|yükle*|koy*|ver*|hesab*|yansıt*|yap*|gönder*|ekle*)
            (ücret*|kesinti*|tutar*|para*|bedel*) .. (iptal*|sil*|geri*|iade*|almayaca*|yansıtma*|yatır*|düş*|karşıla*)
            (ilgili|teknik|kalite|muhasebe|depo|kargo|itiraz|finans|şikayet|yetkili) (birim*|ekip*|ekib*|departman*|servis*|bölüm*|\
            arkadaş*) .. (ilet*|aktar*|yönlendir*|bildir*|bağla*|gönder*)
            (birim*|departman*|ekib*|bölüm*|müdür*|yetkili*) .. (aktarıyor*|iletiyor*|ilettim|yönlendiriyor*|aktardım|bağlıyor*|iletece*|\
            aktaraca*)
            (sorunu|problemi|hatayı|durumu|hatamızı) .. (gider*|çöz*|düzelt*|hallet*)
            (ücretsiz|bedelsiz) .. (gönder*|değiştir*|tamir*|servis*|yenile*|yap*)
        """),
        unless=lines("""
            (yok|değil|edemem|edemiyor*|yapamam|yapamıyor*|gönderemem|gönderemiyor*|olmaz|mümkün değil|edemeyiz|yapamayız|veremem|\
            değiştiremem|değiştiremeyiz)
            (istiyor*|istediğiniz|ister) .. (iade*|değişim*) (mi|mı)
        """),
    ),
    "deadline": Act(
        says=lines(f"""
            {WEEKDAY} .. (gün*|kadar|akşam*|sabah*|öğle*|saat*|elinizde|size|gel*|teslim*|#|dönece*|arayaca*)
            (en geç|engeç)
            # .. (saat*|gün*|iş gün*|hafta*|dakika*) .. (içinde|kadar|sonra|zarfında|içerisinde|sürer|dönece*|sürece*)
            # (iş|mesai) (gün*|saat*)
            (bir|iki|üç|birkaç) (saat|gün|hafta) (içinde|içerisinde|sonra|kadar)
            (bugün|yarın|öbür gün|yarına|bugüne|akşama|haftaya|bu akşam|öğleden sonra|sabaha|yarından)
            (ayın|ay) (sonu*|başı*|#)
            (hafta|ay|gün) (sonuna|sonunda|içinde|bitmeden)
            saat # .. (kadar|gibi|önce|e|a)
            # (ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)*
        """),
        unless=lines("""
            (yorum yap*|söz ver*|bilemem|bilmiyor*|söyleyemem|veremem|veremiyor*|belli değil|diyemem|belli olmaz)
            (önce|geçen|dün) .. (gün|hafta|aldı*|geldi|sipariş)
            (yardım*|başka|görüş*|aradı*|teşekkür*|istiyor*) .. (bugün|yarın)
            bugün .. (yardım*|nasıl|aradı*)
            (bugün|yarın|hafta) .. (dolu|yoğun*|yok|kapalı|olmaz|boş)
            (belki|herhalde)
            (tekrar|yine|sonra) (ara|arayın|arayınız|ararsınız)
        """),
    ),
    "recorded": Act(
        says=lines("""
            (şikayet*|kayıt|kayd*|kaydı*|talep*|taleb*|başvuru*|bildirim*|durum*|olay*|konu*|sorun*|geri bildirim*|vaka*|arıza*|itiraz*) \
            .. (kaydet*|kaydı*|kayıt|kayd*|aç*|oluştur*|gir*|al*|ilet*|aktar*|işle*|numara*|raporla*|not|bildir*)
            (kaydettim|kaydediyor*|kaydedildi|kayda alıyor*|kayda aldım|kaydınızı|kayıt aç*|kayıt oluştur*|kayıt altına|kaydınız|not \
            düştüm|tutanak*)
            (ilgili|yetkili|üst) .. (birim*|ekib*|departman*|arkadaş*|yönetim*|bölüm*) .. (ilet*|aktar*|bildir*)
            (iletiyorum|ileteceğim|aktarıyorum|aktaracağım|ilettim|bildireceğim|rapor*)
            (takip|kayıt|şikayet|başvuru|referans) (numara*|no)
        """),
        unless=lines("""
            (kaydedem*|kayıt yok|açamam|açamıyor*|iletemem|yapamam|alamıyor*|tutmuyor*|almıyor*|gerek yok|öyle bir)
            (görüşme*|konuşma*) .. (kayded*|kayıt)
            (sipariş*|kargo) (numara*|no)
        """),
    ),
    "restate": Act(
        says=exact(f"""
            {INTRO} ... .. {FAILED}
            {INTRO} ... .. {EVIDENT}
            (anladığım kadarıyla|anladığıma göre|anlattığınıza göre|anlattığınız kadarıyla|söylediğinize göre|dediğinize göre|anladığım|\
            demek istediğiniz|doğru anladıysam|yanlış anlamadıysam|doğru anlıyorsam) _ _ _
            (kısacası|kısaca|özetle|özetlersem|toparlarsam|demek ki|demek) ... .. (*ıyor|*iyor|*uyor|*üyor|olması|gelmesi|çıkması|\
            edilmesi|yok|kalmış*|olmuş)
            (siz|sizin|size|*nız|*niz|*nuz|*nüz) ... (ama|fakat|ancak|lakin|oysa|halbuki|buna rağmen|rağmen|yalnız) ... ({EVIDENT}|\
            {FAILED}|çıktı|gelmiş|geldi|indirmiş*|yok)
            (siz) ... (istediniz|aldınız|sipariş verdiniz|ödediniz|iptal ettirdiniz|gönderdiniz|verdiniz|beklediniz|aradınız) ... \
            ({EVIDENT}|{FAILED}|çıktı|geldi|gelmiş)
            {INTRO} ... (siz*|sizin|size) ... {REPORTED}
            (sorun*|sorununuz*|sıkıntı*|sıkıntınız*|şikayetiniz*|şikâyetiniz*|mesele*|problem*|probleminiz*|konu*|rahatsızlığınız*|\
            mağduriyetiniz*) (şu|bu|ise|şuydu|yani|o|özetle|aslında) ... {FAILED}
            (sorununuz|sıkıntınız|şikayetiniz|probleminiz|rahatsızlığınız|derdiniz) ... {FAILED} .. (mı|mi|mu|mü|öyle mi|değil mi|doğru \
            mu|$)
            (siz|sizin|size|sizde|elinize|hesabınızdan|hesabınızda|hesabınıza|kartınızdan|kartınıza|faturanıza|faturanızda|evinize|\
            adresinize|paranız|ürününüz|paketiniz|siparişiniz*|internetiniz|hattınız*|koliniz*|kolilerin*|kutunuz*|cihazınız*) ... {FAULT}\
            ... {REPORTED}
            (siz) .. (istemişsiniz|istediniz|sipariş etti*|sipariş etmiş*|sipariş ver*|almışsınız|aldınız|ısmarla*|beklerken) ... {REPORTED}
            (siz) .. (istemişsiniz|istediniz|sipariş etti*|almışsınız|ısmarla*|beklerken) ... (gelmiş|geldi|çıktı|çıkmış|gönderdik|\
            yolladık|almışsınız|ulaştı)
            (istediğiniz*|aldığınız*|sipariş ettiğiniz*|verdiğiniz*|beklediğiniz*) ... {FAILED}
            {FAILED} .. (öyle mi|doğru mu anla*|doğru anla*|tablo bu|durum bu|mesele bu|demek istiyor*|diyorsunuz|bunu söylüyorsunuz|değil\
            mi)
            (anladım ki|anlıyorum ki|görüyorum ki|anlaşılan) ... .. ({FAILED}|{EVIDENT}|*ıyor|*iyor|*uyor|*üyor|yok|yoktu)
            {INTRO} ... (ama|fakat|ancak|oysa) ... (yoktu|yok|çıkmadı|boştu|bulamadınız|açan olmadı)
            (mesele|sorun|problem|sıkıntı|sorununuz|sıkıntınız|probleminiz|şikayetiniz) (şu|şuydu|şöyle|yani) _ _
            doğru (mu anladım|anladım mı|anlamış mıyım|mu anlıyorum) ... ({FAILED}|{EVIDENT})
            {EVIDENT} .. (doğru mu|öyle mi|değil mi|doğru anla*)
        """),
        weak=exact(f"""
            (doğru mu anla*|doğru anlamış mı*|doğru anladım mı|yanlış mı anla*|doğru mu anlıyor*)
            (hesabınızdan|kartınızdan|faturanıza|faturanızda|size|sizde|siparişiniz*|ürününüz*) ... {REPORTED}
        """),
        unless=exact("""
            (yazılım*|sürüm*|firmware|güncelle*|ayarlar*|sunucu*|arıza kayd*)
            (sipariş*|numara*|adres*|isim*) .. (tekrar*|teyit*)
            (gönderiyor*|gönderece*|yolluyor*|çıkarıyor*) .. (yeni*|yarın|bugün)
            (tekrar|yeniden) (ediyorum|edeyim) (numara*|adres*)
            (kaydetmiş*|not almış*|yazmış*) (oldum|olayım|bulun*)
        """),
    ),
    "anger": Act(
        says=exact("""
            (teessüf*|rezalet|rezillik*|rezil*|skandal*|kepaze*|ayıp*|ayıptır|yazıklar olsun|yazık* .. (size|be)|utanç*|utanma|utanmaz*|\
            utanmadan|utanmanız*|utanmıyor*|utanın*|saçmalık*|saçma*|terbiyesiz*|saygısız*|edepsiz*|sorumsuz*|laubali*|ciddiyetsiz*|\
            vurdumduymaz*|vicdan*|insaf*|pes|pes yani|olacak şey değil|olacak iş değil|kabul edilemez|kabul edilir)
            ^ yeter $
            (bıktım*|bıktık|usandım|usandık|bezdim|illallah|yeter (artık|be|ya|ama|bu kadar*)|artık yeter|yetti*|burama .. gel*|\
            canıma tak*|canımıza tak*|sabrım* .. (kal*|taş*|tüken*)|sabır .. kal*|tahammül*|tepem .. at*|çileden*|deli ol*|delir*|çıldır*|\
            kafayı ye*|tepemi attır*)
            (sinir|sinirim*|sinirden|sinirli*|sinirlen*|sinirleri*|kızgınım|kızdım|öfke*|öfkeliyim|küplere*|isyan*|kudur*)
            (mağdur*|perişan*|rezil ol*|zor durumda* .. (kal*|bırak*)|zararım*|zarara|zarar etti*|işimiz aksa*|müşterime .. rezil)
            (memnun değil*|memnun kalma*|memnuniyetsiz*|hayal kırıklığ*|pişman*|üzgünüm|üzüldüm|kırıldım|beğenmedim|hiç hoş değil|hoşuma \
            gitme*|rahatsız ol*|şikayetçiyim|şikayet* .. (ed*|var|et*|bulun*))
            (dalga|alay) .. geç*
            (ne biçim|nasıl bir|bu nasıl|bu ne|ne tür) .. (hizmet*|iş|firma*|şirket*|müşteri*|konuş*|muamele*|üslup*|laf|saygı*|davran*|\
            rezalet|biçim|servis*|banka*|söz*)
            (böyle|bu) .. (muamele*|iş|hizmet*|şey|müşteri*|rezalet*|firma*|saygı*) .. (olur mu|olmaz|olur muymuş|mı olur|mi olur|görme*|\
            olmaz ki)
            (nasıl) .. (konuşuyorsun*|konuşursun*|davran*|alamıyor*|almıyor*|alamaz*|olur .. böyle|yapar*|yaparsın*|cüret*|cesaret*|\
            vermiyor*)
            (ne hakla|hangi hakla|kim oluyor*|haddin*|sen kim*|siz kim*|hesap ver*|hesabını sor*|hakkımı ara*|hakkımı .. helal*)
            (tüketici hak*|hakem heyet*|mahkeme*|dava* .. (aç*|ed*)|avukat*|savcı*|şikayetvar|sosyal medya*|bakanlı*|cimer|btk) .. (ver*|\
            git*|yaz*|şikayet*|aç*|başvur*|ara*|görüş*)?
            (bir daha|artık) .. (alışveriş*|sizden|sizinle|almam|almayız|çalışma*|aramam|adım at*|iş yapma*|uğrama*)
            (oyalıyor*|oyalama*|oyaladı*|kandır*|aldat*|dolandır*|yalan söyl*|yalancı*|sahtekar*|hırsız*|soygun|soyguncu*|soyuyorsunuz|\
            soydunuz|enayi*|keriz|aptal yerine*|salak yerine*|ahmak yerine*|baştan sav*|savsakla*|ilgisiz*|muhatap bulam*|umursama*|\
            umurunuzda)
            (günler*|kaç gün*|haftalar*|kaç kere|kaç defa|kaçıncı|her seferinde|defalarca|hep aynı|hâlâ|hala|saatler*|üçüncü kez|yine mi|\
            gene mi|kaç kez|bir haftadır|# gündür) .. (bekle*|arıyor*|aradım|söyle*|oldu|hikaye*|ara*|şikayet*|yok|gelmedi|çözülme*|\
            çözem*|masal*|uğraş*|aynı*|anlat*|sorun*|rezalet*)
            (bu kadar|o kadar|bu kadarı) .. (da olmaz|fazla|olmaz ki|pes|da fazla)
            (iyi günler|hayırlı) .. (falan değil|değil kardeşim|mi kaldı|ne günü|filan değil)
            (müdür*|yetkili*|amir*|patron*) .. (ver*|bağla*|çağır*|konuşaca*) .. (bana|hemen|derhal)
            (derhal|hemen şimdi|acilen) .. (çöz*|düzelt*|hallet*|paramı|iade*|istiyorum)
            (paramı|param) .. (geri|çaldı*|iade|uçtu|ver*|yan*|istiyor*|gitti|nerede)
            (çöpe|çöp oldu|berbat*|felaket|iğrenç*|leş|kötü hizmet*|mahvet*|mahvol*|batırdı*|bozuk çıktı)
            (özür|özürle|özrünüz*) .. (yetmez|pişmi*|istem*|karın doyur*|ne işe|kurtarma*|neye)
            (lanet*|kahret*|kahrolsun|allah kahretsin|belanızı|allahtan kork*|zehir*|haram ol*|haram ett*|boğazımda*|zıkkım)
            (bezdirdiniz|bezdirdi|bezdim|bezdik|bıktırdınız|bıktırdı|usandırdınız|usandırdı|yordunuz|canımdan bez*|ömrümü ye*|ömür törpü*|\
            başımın bela*|kafayı yi*|kafayı ye*|aklımı kaçır*|patlayaca*|çatlayaca*)
            (adam|insan|müşteri) yerine .. (koym*|kon*)
            (oyuncağ*|kobay*|maskara*|keyfiniz*|kölen*|uşağ*) .. (mı*|mi*|mu*|bekle*)
            (yapılacak|yapılır|yakışan|reva|layık|olacak|kabul edilecek) .. (iş|mi|mı|şey) .. (mi|mı|değil)?
            (iş mi bu|bu mu sizin|bu mudur|böyle mi|bu mu yani)
            (yakışıyor mu|yakışmıyor|yakıştıram*|hiç yakışma*|olmamış|olmadı bu)
            (ikinci|üçüncü|dördüncü|beşinci|altıncı|onuncu|kaçıncı|bilmem kaçıncı) .. (arayış*|arama*|kez|kere|kerede|sefer*|defa*|\
            gün*|şikayet*)
            benimle .. (ton*|şekilde|böyle|nasıl|dalga|konuşma*|oyun*|uğraşma*)
            (tonunuz*|üslubunuz*|tavrınız*|konuşmanız*|tarzınız*) .. (dikkat*|düzelt*|çirkin|kötü|beğenme*|hoş*|nasıl|bu ne)
            (siz|siz orada|orada) .. ne (yapıyorsunuz|iş yapıyorsunuz|iş yapar*|yaparsınız|halt*)
            (kimse|hiç kimse|bir allahın kulu|biriniz|hiçbiriniz) .. (bakm*|ilgilenm*|açm*|dönm*|çıkm*|aram*|cevap ver*|umursam*|yardım*|\
            muhatap)
            (telefon*|telefonlar*) .. (çıkmıyorsunuz|çıkmıyor|açmıyorsunuz|açmıyor|açan yok|bakan yok|bakmıyor|cevap ver*|düşmüyor)
            (söz ver*|hani) .. (gelecek*|arayacak*|yarın*|tutma*|söz*|gönderece*|bugün*)
            (hesabını|hesap) .. (vereceksiniz|verirsiniz|soraca*|sorarım|verece*)
            (hiç mi|hiç) .. (utan*|vicdan*|saygı*|insaf*|düşün*|sıkıl*)
            (param*|parama*) .. (yazık|haram|zehir|batsın)
            (iptal ed* hemen|bitti sizinle|sildim sizi|sözleşmeyi yırt*)
            (yıllık|senelik|yıldır) müşteri* .. (böyle|bu|yapıl*|reva|muamele*)
            (yok artık|hadi canım|daha neler|olur şey değil|inanılır gibi değil|akıl alır gibi değil|akıl almaz|inanamıyorum|şaka mı)
            (of|öf|öff|off|üff|yuh|be kardeşim|be adam|be kadın|yeter be) .. $
            (yüzünüzden|sayenizde|sizin yüzünüz*)
            sabr* .. (sınır*|kalma*|taş*|tüken*|zorla*)
            (burnumdan|fitil fitil|anamdan emdiğ*|iki ayağım*|illallah)
            (bana bak|bak kızım|bak kardeşim|bak güzelim|bana bakın|bakın hanım*|bakın bey*)
            (nasıl|ne biçim|ne tür) bir? (sistem*|düzen*|anlayış*|ilgisizlik|disiplin*|ciddiyet*)
            (aklım|kafam|havsalam|hafsalam) .. (almıyor|almaz)
            (sesimi|bağırırım|bağıracağım|bağırtma*) .. (yükselt*|tabii|beni)?
            (sokakta|yolda) .. bul*
            (mahcup|rezil|mahçup|küçük düş*) .. (ol*|et*|kal*)
            bunun (hesabı|hesabını|peşini)
            (peşini|yakanızı|yakanıza) .. (bırakm*|yapış*)
            (insanla|benimle|bizimle|milletle) .. (eğlen*|oynuyor*|oynama*|dalga)
            (almayı|satmayı|istemeyi|kesmeyi|para almaya) .. (biliyorsunuz|bilirsiniz|gelince)
        """),
        weak=exact("""
            (olmaz|olur mu) .. (böyle|öyle) .. (şey|iş)
            (banane|beni ilgilendirmez|bana ne (bundan|ondan|kardeşim|be|ya|sizin*|elin*|$))
        """),
        unless=exact("""
            (pahalı*|fiyat*) .. (rezalet|saçma*|ayıp)
            (mağdur|perişan|rezil) .. olmayalım
            (yeter|yeterli) .. (bize|bana|o kadar|koli|tane|paket|sanırım)
            ayıp .. (olmasın|olmaz)
        """),
    ),
    "negation": Act(
        says=lines(
            """
                (yok|değil|kalmadı|bulunmuyor|gelmedi|olmaz|tükendi|bitti|istemez*|gerek yok|almaz|maalesef|olmuyor|hariç|yoktur|\
                veremiyor*|çıkmadı|sona erdi|sona ermiş|süresi (doldu|bitti)|tükenmiş)
            """
        )
    ),
}
